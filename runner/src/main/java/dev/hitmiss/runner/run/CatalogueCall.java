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
import java.util.List;

/** Asks {@code benchmarks.jar} what it can measure. */
final class CatalogueCall {
    private static final String MAIN = "dev.hitmiss.benchmarks.catalogue.CatalogueMain";

    private CatalogueCall() {}

    static Catalogue ask(Path benchmarksJar) throws InterruptedException {
        List<String> command =
                List.of(Java.ofThisRun(), "-XX:TieredStopAtLevel=1", "-cp", benchmarksJar.toString(), MAIN);
        try (LeashedProcess process =
                LeashedProcess.start(LeashedCommand.of(command).withStdout(Redirect.PIPE))) {
            String printed = new String(process.stdout().readAllBytes(), StandardCharsets.UTF_8);
            int exit = process.waitFor();
            if (exit != 0) {
                throw new Failure(
                        ExitCode.INCOMPLETE, benchmarksJar + " exited with " + exit + " when asked for its catalogue");
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
