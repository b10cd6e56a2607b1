package dev.hitmiss.results.doubt;

import dev.hitmiss.results.estimate.ForkLevels;
import dev.hitmiss.results.model.RowKey;
import java.util.List;

/**
 * The cost of an operation in each measured iteration of each fork of a row.
 *
 * @param forks NaN where an iteration has no figure
 */
public record RowIterations(RowKey key, List<List<Double>> forks) {
    public RowIterations {
        forks = forks.stream().map(List::copyOf).toList();
    }

    /** How many times as much as the first iteration the last one cost, fork by fork; none of a fork with a single iteration. */
    ForkLevels lastToFirst() {
        return ForkLevels.of(forks.stream()
                .filter(iterations -> iterations.size() > 1)
                .map(iterations -> iterations.get(iterations.size() - 1) / iterations.get(0))
                .toList());
    }
}
