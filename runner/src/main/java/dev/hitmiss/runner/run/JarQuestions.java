package dev.hitmiss.runner.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.hitmiss.results.model.ExitCode;
import dev.hitmiss.runner.exit.Failure;
import dev.hitmiss.runner.plan.Catalogue;
import dev.hitmiss.runner.plan.JmhSchedule;
import dev.hitmiss.stack.process.LeashedCommand;
import dev.hitmiss.stack.process.LeashedProcess;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Asks the jars what they can measure, before a run is planned. */
record JarQuestions(Jars jars, Interruption interruption) {
    private static final String CATALOGUE_MAIN = "dev.hitmiss.benchmarks.catalogue.CatalogueMain";

    /** Every benchmark and row, said by a JVM that is started like the forks. */
    Catalogue catalogue(JmhSchedule schedule) throws InterruptedException {
        List<String> jvmArguments = schedule.jvmArguments();
        List<String> command = new ArrayList<>(schedule.forkArguments());
        command.addAll(List.of("-cp", jars.benchmarks().toString(), CATALOGUE_MAIN));
        try {
            return Catalogue.parse(printed(new ForkJava(schedule).command(command)));
        } catch (JsonProcessingException e) {
            throw new Failure(ExitCode.INTERNAL, jars.benchmarks() + " printed a catalogue that is not JSON", e);
        } catch (IOException e) {
            String hint =
                    jvmArguments.isEmpty() ? "" : ". Does a JVM start with " + String.join(" ", jvmArguments) + "?";
            throw new Failure(
                    jvmArguments.isEmpty() ? ExitCode.INCOMPLETE : ExitCode.USAGE,
                    "cannot ask " + jars.benchmarks() + " for its catalogue: " + e.getMessage() + hint,
                    e);
        }
    }

    /** The names of the simulations in one of the selections that {@code loadtest.jar list} knows. */
    List<String> simulations(String selection) throws InterruptedException {
        try {
            return printed(LeashedCommand.java(
                            List.of("-jar", jars.loadtest().toString(), "list", "--names", selection)))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new Failure(
                    ExitCode.INCOMPLETE,
                    "cannot ask " + jars.loadtest() + " for its simulations: " + e.getMessage(),
                    e);
        }
    }

    /** Refuses, before anything is started, a load that {@code loadtest.jar} would refuse. */
    void requireMeant(LoadCall load, Path out) throws InterruptedException {
        List<String> command = new ArrayList<>(load.command(out));
        command.add("--dry-run");
        try (LeashedProcess process = LeashedProcess.start(
                LeashedCommand.java(command).withStdout(Redirect.PIPE).withStderrInStdout())) {
            String said = new String(process.stdout().readAllBytes(), StandardCharsets.UTF_8);
            int exit = interruption.waitFor(process);
            if (exit != 0 && !interruption.isRequested()) {
                throw new Failure(ExitCode.USAGE, said.strip());
            }
        } catch (IOException e) {
            throw new Failure(
                    ExitCode.INCOMPLETE, "cannot ask " + jars.loadtest() + " about this load: " + e.getMessage(), e);
        }
    }

    private String printed(LeashedCommand command) throws IOException, InterruptedException {
        try (LeashedProcess process = LeashedProcess.start(command.withStdout(Redirect.PIPE))) {
            String printed = new String(process.stdout().readAllBytes(), StandardCharsets.UTF_8);
            int exit = interruption.waitFor(process);
            if (interruption.isRequested()) {
                throw new Failure(ExitCode.INCOMPLETE, "interrupted before anything was started");
            }
            if (exit != 0) {
                throw new IOException("it exited with " + exit);
            }
            return printed;
        }
    }
}
