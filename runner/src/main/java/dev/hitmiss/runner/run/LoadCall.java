package dev.hitmiss.runner.run;

import dev.hitmiss.results.model.Budget;
import dev.hitmiss.runner.exit.ExitCode;
import dev.hitmiss.stack.process.LeashedCommand;
import dev.hitmiss.stack.process.LeashedProcess;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The load part: {@code loadtest.jar run}, which has a stack, a service and an injector of its own. */
record LoadCall(Path loadtestJar, Budget budget, long seed, Interruption interruption) {

    /** Runs it into the run's folder; answers what went wrong, if something did. */
    Optional<Problem> run(Path runFolder, Path log) throws IOException, InterruptedException {
        List<String> command = List.of(
                "-jar",
                loadtestJar.toString(),
                "run",
                "--budget",
                budget.text(),
                "--seed",
                Long.toString(seed),
                "--out",
                runFolder.toString());
        try (LeashedProcess controller = LeashedProcess.start(LeashedCommand.java(command)
                .withStdout(Redirect.to(log.toFile()))
                .withStderr(Redirect.appendTo(log.toFile())))) {
            int exit = interruption.waitFor(controller);
            if (exit == ExitCode.OK.code()) {
                return Optional.empty();
            }
            ExitCode code = exit == ExitCode.NOT_READY.code() ? ExitCode.NOT_READY : ExitCode.INCOMPLETE;
            return Optional.of(new Problem(
                    code,
                    "the load part exited with " + exit + " (" + lastLine(log) + "), see "
                            + RunFolder.within(Path.of(""), log)));
        }
    }

    private static String lastLine(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        return lines.isEmpty() ? "no word" : lines.get(lines.size() - 1).strip();
    }
}
