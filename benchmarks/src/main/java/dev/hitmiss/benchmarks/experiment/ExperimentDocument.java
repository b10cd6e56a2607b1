package dev.hitmiss.benchmarks.experiment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was done, what came of it, and whether it passed: {@code results/schema/experiment-1.schema.json}. No network has a part in it. */
@JsonPropertyOrder({
    "schemaVersion",
    "name",
    "does",
    "passRule",
    "networkProfile",
    "startedAt",
    "durationMillis",
    "measured",
    "series",
    "marks",
    "pass",
    "text",
    "files"
})
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ExperimentDocument(
        int schemaVersion,
        String name,
        String does,
        String passRule,
        @Nullable String networkProfile,
        String startedAt,
        long durationMillis,
        List<Figure> measured,
        List<String> series,
        List<String> marks,
        boolean pass,
        String text,
        List<String> files) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Of an experiment that has figures alone, and ends now. */
    public static ExperimentDocument of(
            String name,
            String does,
            String passRule,
            Instant started,
            List<Figure> measured,
            boolean pass,
            String text) {
        return new ExperimentDocument(
                1,
                name,
                does,
                passRule,
                null,
                started.truncatedTo(ChronoUnit.MILLIS).toString(),
                started.until(Instant.now(), ChronoUnit.MILLIS),
                List.copyOf(measured),
                List.of(),
                List.of(),
                pass,
                text,
                List.of());
    }

    public String json() {
        try {
            return JSON.writeValueAsString(this) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records can be written as JSON", e);
        }
    }

    /** Writes beside the file, then moves: what is there is whole. */
    public void write(Path file) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            Files.writeString(unfinished, json());
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
