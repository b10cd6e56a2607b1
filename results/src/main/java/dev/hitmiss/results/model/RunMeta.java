package dev.hitmiss.results.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was run, from which source, on which machine, and how far it came: meta.json. */
public record RunMeta(
        int schemaVersion,
        String id,
        Instant startedAt,
        @Nullable Instant finishedAt,
        List<Instant> resumedAt,
        RunStatus status,
        String hitmissVersion,
        @Nullable String commit,
        @Nullable Boolean dirty,
        Budget budget,
        long seed,
        String command,
        double ttlScale,
        Plan plan,
        Fingerprint fingerprint,
        @Nullable StackDetails stack,
        List<Validity> doctor) {
    public static final int SCHEMA_VERSION = 1;

    public RunMeta {
        Require.schemaVersion(SCHEMA_VERSION, schemaVersion);
        Require.that(
                id.matches("[A-Za-z0-9][A-Za-z0-9._-]*"),
                "'id' must be letters, digits, '.', '_' and '-', got: '" + id + "'");
        Require.text("hitmissVersion", hitmissVersion);
        Require.that(
                commit == null || commit.matches("[0-9a-f]{7,64}"),
                "'commit' must be a git commit or null, got: '" + commit + "'");
        Require.text("command", command);
        Require.above("ttlScale", 0, ttlScale);
        Require.that(ttlScale <= 1, "'ttlScale' must be at most 1, got: " + ttlScale);
        resumedAt = List.copyOf(resumedAt);
        doctor = List.copyOf(doctor);
        Require.that(
                (stack == null) == (fingerprint.hard().stackMode() == null),
                "'stack' must be there if and only if the fingerprint has a 'stackMode'");
        Require.that(
                status == RunStatus.INCOMPLETE || plan.done(),
                "'status' must be incomplete while the plan has forks to do");
    }
}
