package dev.hitmiss.results.selftest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What has to be said beside the figures of a replay. */
final class SelftestNotes {
    private SelftestNotes() {}

    static List<String> of(Pool pool, int benchmarks, long rows, long reused) {
        int blocks = pool.blocks().size();
        long keys = pool.series().stream().map(StoredSeries::key).distinct().count();
        List<String> notes = new ArrayList<>();
        notes.add("The bounds take builds for independent. They share the forks of " + blocks + " blocks, that is "
                + blocks * (blocks - 1) / 2 + " different drifts: with so few, another hour may do worse.");
        if (keys < benchmarks) {
            notes.add(String.format(
                    Locale.ROOT,
                    "The pool has %d benchmarks: a build of %d uses each several times, with other forks each time as long"
                            + " as there are any; %.0f %% of the rows share forks with another row of their build.",
                    keys,
                    benchmarks,
                    100.0 * reused / Math.max(1, rows)));
        }
        if (pool.series().stream().anyMatch(SelftestNotes::sampled)) {
            notes.add("Where JMH sampled operations, the pool keeps what they sum up to: JMH's interval is exact, and"
                    + " Mann-Whitney sees one level a fork.");
        }
        notes.add("More allocation cannot be put into stored times; a regression of it is not replayed here.");
        return notes;
    }

    private static boolean sampled(StoredSeries series) {
        return series.forks().stream()
                .anyMatch(fork -> fork.count() > fork.values().size());
    }
}
