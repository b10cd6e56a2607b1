package dev.hitmiss.runner.run;

import dev.hitmiss.results.model.Budget;
import dev.hitmiss.stack.process.LeashedCommand;
import dev.hitmiss.stack.process.LeashedProcess;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The load part: {@code loadtest.jar run}, which has a stack, a service and an injector of its own. */
record LoadCall(Path loadtestJar, Budget budget, long seed) {
    /** What {@code loadtest.jar run} runs when nothing is named. */
    static final List<String> SIMULATIONS = List.of("config-read");

    /** Runs it into the run's folder; answers what went wrong, if something did. */
    Optional<String> run(Path runFolder, Path log) throws IOException, InterruptedException {
        List<String> command = List.of(
                Java.ofThisRun(),
                "-jar",
                loadtestJar.toString(),
                "run",
                "--budget",
                budget.text(),
                "--seed",
                Long.toString(seed),
                "--out",
                runFolder.toString());
        try (LeashedProcess controller = LeashedProcess.start(LeashedCommand.of(command)
                .withStdout(Redirect.to(log.toFile()))
                .withStderr(Redirect.appendTo(log.toFile())))) {
            int exit = controller.waitFor();
            return exit == 0 ? Optional.empty() : Optional.of("loadtest.jar exited with " + exit);
        }
    }
}
