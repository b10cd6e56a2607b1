package dev.hitmiss.benchmarks.experiment;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One figure of an experiment, told apart from others of its name by labels.
 *
 * @param limit what the pass rule allows; null where it says nothing about this figure
 */
public record Figure(
        String name,
        Unit unit,
        Map<String, String> labels,
        @Nullable Double value,
        @Nullable Double limit) {
    private static final double DIGITS = 1e6;

    public Figure {
        labels = new TreeMap<>(labels);
        value = value == null || !Double.isFinite(value) ? null : Math.round(value * DIGITS) / DIGITS;
    }

    public static Figure of(String name, Unit unit, double value, Map<String, String> labels) {
        return new Figure(name, unit, labels, value, null);
    }

    public static Figure within(String name, Unit unit, double value, double limit, Map<String, String> labels) {
        return new Figure(name, unit, labels, value, limit);
    }

    /** Whether it keeps to its limit, where it has one. */
    public boolean keepsToLimit() {
        return limit == null || (value != null && value <= limit);
    }
}
