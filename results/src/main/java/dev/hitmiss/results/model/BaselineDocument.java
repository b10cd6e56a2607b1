package dev.hitmiss.results.model;

import java.time.Instant;
import java.util.List;

/**
 * Several runs of one state of the code, saved under a name to be compared with: a baseline file. Each run is a replicate, so
 * none may stand in it twice.
 */
public record BaselineDocument(int schemaVersion, String name, Instant savedAt, List<RunDocument> runs) {
    public static final int SCHEMA_VERSION = 1;

    public BaselineDocument {
        Require.schemaVersion(SCHEMA_VERSION, schemaVersion);
        Require.text("name", name);
        runs = List.copyOf(runs);
        Require.that(!runs.isEmpty(), "'runs' must not be empty");
        Require.unique("runs", runs, run -> run.meta().id());
    }
}
