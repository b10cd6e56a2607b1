package dev.hitmiss.runner.run;

import dev.hitmiss.results.model.ExitCode;
import dev.hitmiss.runner.exit.Failure;
import dev.hitmiss.stack.process.LeashedCommand;
import dev.hitmiss.stack.process.LeashedProcess;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Has {@code benchmarks.jar} load its data before the first fork, so that no fork is measured in the wake of it. */
record SeedCall(Path benchmarksJar, Map<String, String> environment, Interruption interruption) {
    private static final String MAIN = "dev.hitmiss.benchmarks.fixture.SeedMain";

    void run(Path log) throws IOException, InterruptedException {
        List<String> command = List.of("-cp", benchmarksJar.toString(), MAIN);
        try (LeashedProcess seed = LeashedProcess.start(LeashedCommand.java(command)
                .withEnvironment(environment)
                .withStdout(Redirect.to(log.toFile()))
                .withStderr(Redirect.appendTo(log.toFile())))) {
            int exit = interruption.waitFor(seed);
            if (exit != 0 && !interruption.isRequested()) {
                throw new Failure(
                        ExitCode.NOT_READY,
                        "the data could not be loaded (exit " + exit + "), see " + RunFolder.within(Path.of(""), log));
            }
        }
    }
}
