package dev.hitmiss.results.intake;

import dev.hitmiss.results.evidence.Evidence;
import dev.hitmiss.results.file.JsonStream;
import dev.hitmiss.results.file.UnreadableResultException;
import java.nio.file.Path;

/** A file that the gate judges: JMH's JSON of any project, a run.json or a baseline, told apart by what is in it. */
public final class EvidenceFile {
    private EvidenceFile() {}

    /**
     * Reads the whole file or throws an {@link dev.hitmiss.results.file.UnreadableResultException}. Of a folder, its run.json or
     * else its only JSON file. Thread-safe.
     */
    public static Evidence read(Path path) {
        Path file = EvidenceFolder.file(path);
        String source = path.toString();
        try (JsonStream json = JsonStream.open(file)) {
            if (json.atArray()) {
                return JmhEvidence.read(json, source);
            }
            return document(file, DocumentKind.of(json), source);
        }
    }

    private static Evidence document(Path file, DocumentKind kind, String source) {
        try {
            return switch (kind) {
                case RUN -> RunEvidence.of(RunFile.readRun(file), source, LoadLogs.beside(file));
                case BASELINE -> BaselineEvidence.of(file, RunFile.readBaseline(file), source);
            };
        } catch (IllegalArgumentException e) {
            throw new UnreadableResultException(file, String.valueOf(e.getMessage()), e);
        }
    }
}
