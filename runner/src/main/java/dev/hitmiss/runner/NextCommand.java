package dev.hitmiss.runner;

import dev.hitmiss.results.intake.RunFile;
import dev.hitmiss.results.model.Budget;
import dev.hitmiss.results.model.ExitCode;
import dev.hitmiss.results.model.RunVerdict;
import dev.hitmiss.runner.gate.GateCall;
import dev.hitmiss.runner.run.ShellWord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The command that comes after a verdict. */
final class NextCommand {
    private static final String HITMISS = "java -jar runner/target/hitmiss.jar ";

    private NextCommand() {}

    /** With what it does behind it. */
    static String after(GateCall call, RunVerdict verdict) {
        if (verdict.exitCode() == ExitCode.NOT_READY.code()) {
            return HITMISS + "gate --help    (what may be compared, and --accept)";
        }
        if (verdict.exitCode() == ExitCode.OK.code() && isFullRun(call.candidate())) {
            return HITMISS + "baseline save " + word(call.candidate()) + " --as NAME    (keeps it as a baseline)";
        }
        Optional<Path> out = call.out();
        return out.isPresent()
                ? "less " + word(out.get().resolve("verdict.md")) + "    (every benchmark that matters)"
                : HITMISS + "gate --baseline " + word(call.baseline()) + " --candidate " + word(call.candidate())
                        + " --out verdict    (keeps the verdict)";
    }

    /** Of others too few forks are there for a baseline. */
    private static boolean isFullRun(Path candidate) {
        Path meta = candidate.resolve(RunFile.META);
        return Files.exists(meta) && RunFile.readMeta(meta).budget() == Budget.FULL;
    }

    private static String word(Path path) {
        return ShellWord.quoted(path.toString());
    }
}
