package dev.hitmiss.results.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a run or a gate ended, for scripts that see only Maven's 0 or 1: verdict.json.
 *
 * @param gate what was judged; null for a run that was not, and where two files may not be compared
 */
public record RunVerdict(
        int schemaVersion,
        int exitCode,
        String meaning,
        List<String> problems,
        @Nullable GateReport gate) {
    public static final int SCHEMA_VERSION = 1;

    public RunVerdict {
        Require.schemaVersion(SCHEMA_VERSION, schemaVersion);
        Require.atLeast("exitCode", 0L, exitCode);
        Require.text("meaning", meaning);
        problems = List.copyOf(problems);
    }
}
