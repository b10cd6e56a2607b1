package dev.hitmiss.results.model;

import java.util.List;

/** How a run ended, for scripts that see only Maven's 0 or 1: verdict.json. */
public record RunVerdict(int schemaVersion, int exitCode, String meaning, List<String> problems) {
    public static final int SCHEMA_VERSION = 1;

    public RunVerdict {
        Require.schemaVersion(SCHEMA_VERSION, schemaVersion);
        Require.atLeast("exitCode", 0L, exitCode);
        Require.text("meaning", meaning);
        problems = List.copyOf(problems);
    }
}
