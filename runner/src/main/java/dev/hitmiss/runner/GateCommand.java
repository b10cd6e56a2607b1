package dev.hitmiss.runner;

import dev.hitmiss.results.gate.Gate;
import dev.hitmiss.results.model.RunVerdict;
import dev.hitmiss.results.verdict.VerdictFiles;
import dev.hitmiss.results.verdict.VerdictText;
import dev.hitmiss.runner.gate.GateCall;
import dev.hitmiss.runner.run.Jars;
import dev.hitmiss.runner.run.RunPlace;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Judges a candidate against a baseline. */
@Command(
        name = "gate",
        sortOptions = false,
        description = {
            "Judges a candidate against a baseline: fails on a slowdown that is shown, and on nothing else.",
            "A FILE is JMH's JSON of any project (also gzipped), a run.json or a run's folder, or a saved baseline.",
            "The replicate is the fork: measure with -f 10 or more on both sides."
        },
        footer = {
            "",
            "Where several exit codes hold, the order is 2, 4, 5, 1, 3.",
            "",
            "Example:",
            "  hitmiss gate --baseline baseline.json --candidate candidate.json --out verdict"
        })
final class GateCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls this command
    private CommandSpec spec;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            required = true,
            description = "what the candidate is held against")
    @SuppressWarnings("NullAway.Init") // required
    private Path baseline;

    @Option(
            names = "--candidate",
            paramLabel = "FILE",
            required = true,
            description = "what is judged; also the id of a run in this checkout's results, or 'latest'")
    @SuppressWarnings("NullAway.Init") // required
    private String candidate;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "a gate.yaml: thresholds, exceptions, budgets, controls (default: the usual rules)")
    private @Nullable Path config;

    @Option(names = "--strict", description = "fail (3) where something cannot be told, too")
    private boolean strict;

    @Option(
            names = "--accept",
            paramLabel = "NAME",
            split = ",",
            description = "compare although this differs, such as jdkVersion; several are joined by commas")
    private Set<String> accepted = Set.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "write verdict.json, verdict.md and junit.xml there (default: only print)")
    private @Nullable Path out;

    @Override
    public Integer call() {
        GateCall call = new GateCall(
                baseline,
                RunPlace.ofAnything(() -> Jars.ofThisBuild().results(), candidate),
                Optional.ofNullable(config),
                Gate.Wish.ofToday(strict, accepted),
                Optional.ofNullable(out),
                stepSummary());
        return tell(call, call.answer(), spec.commandLine().getOut());
    }

    /** What a workflow of GitHub shows of itself, where there is one. */
    static Optional<Path> stepSummary() {
        return Optional.ofNullable(System.getenv("GITHUB_STEP_SUMMARY"))
                .filter(path -> !path.isBlank())
                .map(Path::of);
    }

    /** Says what the gate answered, with its exit code in the last lines. */
    static int tell(GateCall call, RunVerdict verdict, PrintWriter terminal) {
        terminal.print(VerdictText.of(verdict, Ansi.AUTO.enabled()));
        terminal.flush(); // it can be read even if it cannot be written
        Optional<Path> kept = call.keep(verdict);
        terminal.printf("exit code  %d (%s)%n", verdict.exitCode(), verdict.meaning());
        kept.ifPresent(file -> terminal.println("verdict    " + file));
        // The verdict stands whether or not a workflow can show it.
        try {
            call.summary().ifPresent(file -> VerdictFiles.appendSummary(file, verdict));
        } catch (UncheckedIOException e) {
            terminal.println("warning    " + e.getMessage());
        }
        terminal.flush();
        return verdict.exitCode();
    }
}
