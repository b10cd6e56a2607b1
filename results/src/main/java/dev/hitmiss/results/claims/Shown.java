package dev.hitmiss.results.claims;

import dev.hitmiss.results.estimate.Interval;
import dev.hitmiss.results.model.ClaimRow;
import dev.hitmiss.results.model.Quantity;
import dev.hitmiss.results.text.Figures;
import dev.hitmiss.results.text.MetricUnit;

/** Figures of the ledger as people read them. */
final class Shown {
    private static final double MICROS_PER_MILLI = 1e3;
    private static final MetricUnit TIME = MetricUnit.of("us/op");

    private Shown() {}

    /** A figure that was set, not measured. */
    static String claimed(Quantity unit, double figure) {
        return Figures.set(figure) + unit(unit);
    }

    static String measured(Quantity unit, double figure) {
        return switch (unit) {
            case MICROS -> MetricUnit.micros(figure);
            case MILLIS -> MetricUnit.micros(figure * MICROS_PER_MILLI);
            default -> Figures.measured(figure) + unit(unit);
        };
    }

    /** With its interval in brackets, where it has one. */
    static String estimate(Quantity unit, Estimate estimate) {
        Interval interval = estimate.interval();
        String centre = measured(unit, estimate.centre());
        return interval == null || interval.low() == interval.high()
                ? centre
                : centre + " (" + range(unit, interval.low(), interval.high()) + ")";
    }

    /** Nothing where nothing was measured. */
    static String measured(ClaimRow row) {
        Double measured = row.measured();
        if (measured == null) {
            return "";
        }
        Double low = row.intervalLow();
        Double high = row.intervalHigh();
        return estimate(
                row.unit(), new Estimate(measured, low == null || high == null ? null : new Interval(low, high)));
    }

    private static String range(Quantity unit, double low, double high) {
        String range = switch (unit) {
            case MICROS -> TIME.show(low, high);
            case MILLIS -> TIME.show(low * MICROS_PER_MILLI, high * MICROS_PER_MILLI);
            default -> Figures.measured(low) + "–" + measured(unit, high);
        };
        // In words, because a dash before a negative figure reads badly.
        return low < 0 ? range.replace("–", " to ") : range;
    }

    private static String unit(Quantity unit) {
        return switch (unit) {
            case MICROS -> " µs";
            case MILLIS -> " ms";
            case PERCENT -> " %";
            case RATIO -> "×";
            case COUNT -> "";
            case PER_SECOND -> "/s";
            case BYTES -> " B";
            case CURRENCY -> " of the currency";
        };
    }
}
