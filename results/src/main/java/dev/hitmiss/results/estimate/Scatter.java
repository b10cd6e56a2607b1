package dev.hitmiss.results.estimate;

import java.util.List;

/**
 * How much contrasts differ from each other beyond their own errors, as a standard deviation on top of each error. Squares are
 * clipped, so that up to a third of the contrasts may lie anywhere.
 */
final class Scatter {
    /** Farther than so many errors counts as so many. */
    private static final double CLIP = 1.5;

    /** The mean of a squared standard normal variable that is clipped there. */
    private static final double EXPECTED = 0.7784652171069406;

    private static final int HALVINGS = 50;

    private Scatter() {}

    /** The least that explains the distances to the centre; {@code kept} is what was not spent on finding it. */
    static double around(double centre, List<Contrast> contrasts, double kept) {
        double expected = EXPECTED * kept;
        double low = 0;
        double high = contrasts.stream()
                .mapToDouble(contrast -> Math.abs(contrast.difference() - centre))
                .max()
                .orElse(0);
        high /= Math.sqrt(expected);
        if (meanSquare(centre, contrasts, 0) <= expected) {
            return 0;
        }
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (low + high) / 2;
            if (meanSquare(centre, contrasts, middle) > expected) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private static double meanSquare(double centre, List<Contrast> contrasts, double scatter) {
        double sum = 0;
        for (Contrast contrast : contrasts) {
            double errors = (contrast.difference() - centre) / Math.hypot(contrast.standardError(), scatter);
            sum += Math.min(errors * errors, CLIP * CLIP);
        }
        return sum / contrasts.size();
    }
}
