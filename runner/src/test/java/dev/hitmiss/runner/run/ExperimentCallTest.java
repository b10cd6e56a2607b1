package dev.hitmiss.runner.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.results.intake.RunFile;
import dev.hitmiss.results.model.Experiment;
import dev.hitmiss.runner.plan.MicroExperiment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExperimentCallTest {
    @TempDir
    private Path folder;

    private Path document(String name) {
        Path document = folder.resolve("document.json");
        RunFile.writeExperiment(
                document,
                new Experiment(
                        Experiment.SCHEMA_VERSION,
                        name,
                        "does",
                        "rule",
                        null,
                        Instant.EPOCH,
                        1,
                        List.of(),
                        List.of(),
                        List.of(),
                        true,
                        "text",
                        List.of()));
        return document;
    }

    @Test
    void problem_wholeDocument_isNone() {
        assertThat(ExperimentCall.problem(document("hit-rate"), MicroExperiment.HIT_RATE))
                .isEmpty();
    }

    @Test
    void problem_documentOfAnother_saysOfWhich() {
        assertThat(ExperimentCall.problem(document("other"), MicroExperiment.HIT_RATE))
                .contains("its document is about 'other'");
    }

    @Test
    void problem_documentThatIsCutOffOrMissing_isOne() throws Exception {
        Path document = document("hit-rate");
        String whole = Files.readString(document);
        Files.writeString(document, whole.substring(0, whole.length() / 2));
        assertThat(ExperimentCall.problem(document, MicroExperiment.HIT_RATE).orElseThrow())
                .startsWith("it left no whole document (");
        Files.delete(document);
        assertThat(ExperimentCall.problem(document, MicroExperiment.HIT_RATE).orElseThrow())
                .startsWith("it left no whole document (");
    }
}
