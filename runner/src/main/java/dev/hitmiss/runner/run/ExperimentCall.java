package dev.hitmiss.runner.run;

import dev.hitmiss.results.file.UnreadableResultException;
import dev.hitmiss.results.intake.RunFile;
import dev.hitmiss.runner.plan.MicroExperiment;
import dev.hitmiss.runner.plan.RunPlan;
import dev.hitmiss.stack.process.LeashedProcess;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One call of {@code benchmarks.jar} for what is no row of JMH. */
record ExperimentCall(Path benchmarksJar, RunPlan plan, Map<String, String> environment, Interruption interruption) {

    /** Runs it and keeps its document; answers what went wrong, if something did. */
    Optional<String> run(MicroExperiment experiment, Path document, Path log) throws IOException, InterruptedException {
        Files.createDirectories(document.toAbsolutePath().getParent());
        Path unfinished = document.resolveSibling(document.getFileName() + ".unfinished");
        try (LeashedProcess process = LeashedProcess.start(new ForkJava(plan.schedule())
                .command(command(experiment, unfinished))
                .withEnvironment(environment)
                .withStdout(Redirect.to(log.toFile()))
                .withStderr(Redirect.appendTo(log.toFile())))) {
            int exit = interruption.waitFor(process);
            return exit == 0 ? keep(experiment, unfinished, document) : Optional.of("it exited with " + exit);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    List<String> command(MicroExperiment experiment, Path document) {
        List<String> command = new ArrayList<>(plan.schedule().jvmArguments());
        command.addAll(experiment.jvmFlags());
        command.addAll(List.of("-cp", benchmarksJar.toString(), experiment.main(), "--out", document.toString()));
        command.addAll(experiment.arguments(plan));
        return command;
    }

    private static Optional<String> keep(MicroExperiment experiment, Path unfinished, Path document)
            throws IOException {
        Optional<String> problem = problem(unfinished, experiment);
        if (problem.isEmpty()) {
            Files.move(unfinished, document, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        return problem;
    }

    /** Why this is no whole document of that experiment, if it is none. */
    static Optional<String> problem(Path document, MicroExperiment experiment) {
        try {
            String name = RunFile.readExperiment(document).name();
            return name.equals(experiment.text())
                    ? Optional.empty()
                    : Optional.of("its document is about '" + name + "'");
        } catch (UnreadableResultException e) {
            return Optional.of("it left no whole document (" + e.getMessage() + ")");
        }
    }
}
