package dev.hitmiss.results.model;

import org.jspecify.annotations.Nullable;

/** What the servers cost the run. Their mode, versions and distances are in the fingerprint. */
public record StackCost(
        @Nullable String dataFileSystem,
        long extractMillis,
        long startMillis,
        @Nullable Long stopMillis) {
    public StackCost {
        Require.atLeast("extractMillis", 0, extractMillis);
        Require.atLeast("startMillis", 0, startMillis);
        if (stopMillis != null) {
            Require.atLeast("stopMillis", 0, stopMillis);
        }
    }
}
