package dev.hitmiss.results.selftest;

import dev.hitmiss.results.evidence.Sense;
import java.util.List;

/** One benchmark of a replayed build, with the forks that either side drew. */
record ReplayedRow(
        String name, String unit, Sense sense, boolean control, List<StoredFork> base, List<StoredFork> head) {

    ReplayedRow withHead(List<StoredFork> other) {
        return new ReplayedRow(name, unit, sense, control, base, other);
    }

    /** What a fork of this would be, were it so many times as slow. */
    StoredFork slowed(StoredFork fork, double factor) {
        return fork.times(sense == Sense.COST ? factor : 1 / factor);
    }
}
