package dev.hitmiss.results.claims;

import dev.hitmiss.results.model.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a promise.
 *
 * @param low the least that it allows; null without one
 * @param high the most that it allows; null without one
 */
record Claimed(
        String text,
        Quantity unit,
        @Nullable Double low,
        @Nullable Double high,
        Better better) {
    /** By so much more than a single figure promises has to come before it is called beaten. */
    private static final double BEYOND_ONE_FIGURE = 0.1;

    /** Which way a figure gets better. */
    enum Better {
        LOWER,
        HIGHER
    }

    static Claimed exactly(String text, Quantity unit, double figure, Better better) {
        return new Claimed(text, unit, figure, figure, better);
    }

    static Claimed between(String text, Quantity unit, double low, double high, Better better) {
        return new Claimed(text, unit, low, high, better);
    }

    static Claimed atLeast(String text, Quantity unit, double low) {
        return new Claimed(text, unit, low, null, Better.HIGHER);
    }

    static Claimed atMost(String text, Quantity unit, double high) {
        return new Claimed(text, unit, null, high, Better.LOWER);
    }

    /** Words, or figures of more than one kind: nothing to be compared with. */
    static Claimed words(String text, Quantity unit) {
        return new Claimed(text, unit, null, null, Better.HIGHER);
    }

    /** The end that has to be kept. */
    double limit() {
        Double limit = better == Better.HIGHER ? low : high;
        if (limit == null) {
            throw new IllegalStateException("'" + text + "' has no limit that a figure could keep");
        }
        return limit;
    }

    /** Where more than was promised begins; infinitely good where the promise is open to that side. */
    double best() {
        Double best = better == Better.HIGHER ? high : low;
        if (best == null) {
            return better == Better.HIGHER ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        }
        if (best != limit()) {
            return best;
        }
        return best * (better == Better.HIGHER ? 1 + BEYOND_ONE_FIGURE : 1 - BEYOND_ONE_FIGURE);
    }

    /** Whether a figure is better than another by this promise's sense. */
    boolean isBetter(double figure, double other) {
        return better == Better.HIGHER ? figure > other : figure < other;
    }
}
