package dev.hitmiss.results.evidence;

import java.util.List;

/**
 * One metric of one subject: a level for each fork, run by run, in the unit that it was measured in. NaN is a fork without a figure.
 *
 * @param runs the forks of each run; a load run counts as a run of one fork
 */
public record Series(SeriesKey key, Family family, Sense sense, String unit, List<List<Double>> runs) {
    public Series {
        runs = runs.stream().map(List::copyOf).toList();
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("'runs' of " + key + " must not be empty");
        }
    }

    /** The levels of all forks of all runs. */
    public List<Double> levels() {
        return runs.size() == 1
                ? runs.get(0)
                : runs.stream().flatMap(List::stream).toList();
    }
}
