package dev.hitmiss.results.selftest;

import dev.hitmiss.results.evidence.Sense;
import dev.hitmiss.results.text.MetricUnit;
import java.util.List;

/**
 * The forks of one benchmark in one block of time, in the order in which they ran.
 *
 * @param key {@code benchmark|mode|threads|params}
 * @param control whether no change of a cache can touch it
 */
public record StoredSeries(String block, String key, String unit, boolean control, List<StoredFork> forks) {
    public StoredSeries {
        forks = List.copyOf(forks);
        if (key.lines().count() != 1 || block.contains(",")) {
            throw new IllegalArgumentException(
                    "'key' must be one line and 'block' without a comma, got: '" + key + "' and '" + block + "'");
        }
        if (MetricUnit.of(unit).kind() == MetricUnit.Kind.OTHER) {
            throw new IllegalArgumentException(
                    "'unit' must be a time an operation or operations in a time, got: '" + unit + "' for " + key);
        }
    }

    Sense sense() {
        return MetricUnit.of(unit).kind() == MetricUnit.Kind.RATE ? Sense.RATE : Sense.COST;
    }
}
