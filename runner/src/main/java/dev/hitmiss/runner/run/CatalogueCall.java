package dev.hitmiss.runner.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.hitmiss.runner.exit.ExitCode;
import dev.hitmiss.runner.exit.Failure;
import dev.hitmiss.runner.plan.Catalogue;
import dev.hitmiss.stack.process.LeashedCommand;
import dev.hitmiss.stack.process.LeashedProcess;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Asks {@code benchmarks.jar} what it can measure, in a JVM started like the forks. */
final class CatalogueCall {
    private static final String MAIN = "dev.hitmiss.benchmarks.catalogue.CatalogueMain";

    private CatalogueCall() {}

    static Catalogue ask(Path benchmarksJar, List<String> jvmArguments, Interruption interruption)
            throws InterruptedException {
        List<String> command = new ArrayList<>(jvmArguments);
        command.addAll(List.of("-cp", benchmarksJar.toString(), MAIN));
        try (LeashedProcess process =
                LeashedProcess.start(LeashedCommand.java(command).withStdout(Redirect.PIPE))) {
            String printed = new String(process.stdout().readAllBytes(), StandardCharsets.UTF_8);
            int exit = interruption.waitFor(process);
            if (interruption.isRequested()) {
                throw new Failure(ExitCode.INCOMPLETE, "interrupted before anything was started");
            }
            if (exit != 0) {
                throw new Failure(
                        jvmArguments.isEmpty() ? ExitCode.INCOMPLETE : ExitCode.USAGE,
                        benchmarksJar + " exited with " + exit + " when asked for its catalogue"
                                + (jvmArguments.isEmpty()
                                        ? ""
                                        : "; does a JVM start with " + String.join(" ", jvmArguments) + "?"));
            }
            return Catalogue.parse(printed);
        } catch (JsonProcessingException e) {
            throw new Failure(ExitCode.INTERNAL, benchmarksJar + " printed a catalogue that is not JSON", e);
        } catch (IOException e) {
            throw new Failure(
                    ExitCode.NOT_READY, "cannot ask " + benchmarksJar + " for its catalogue: " + e.getMessage(), e);
        }
    }
}
