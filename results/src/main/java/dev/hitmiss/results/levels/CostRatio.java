package dev.hitmiss.results.levels;

import dev.hitmiss.results.estimate.Interval;
import dev.hitmiss.results.text.Figures;
import org.jspecify.annotations.Nullable;

/** How many times what another row costs a row costs, with the 95 % interval where both have enough forks. */
public record CostRatio(double times, @Nullable Interval interval) {
    /** An interval that reaches further than this from its centre is wide. */
    public static final double WIDE = 1.15;

    /** Less than twice as fast as PostgreSQL by itself is hardly worth a second server. */
    public static final double WORTH = 2;

    public String text() {
        return interval == null ? centre() : centre() + " (" + range(interval) + ")";
    }

    /** In a sentence, with what may be concluded. */
    public String beside(String other) {
        return centre() + " " + other
                + (interval == null
                        ? " (too few forks for an interval)"
                        : " (" + range(interval) + conclusion(interval) + ")");
    }

    private String centre() {
        return Figures.measured(times) + "×";
    }

    private static String range(Interval interval) {
        return Figures.measured(interval.low()) + "–" + Figures.measured(interval.high());
    }

    private static String conclusion(Interval interval) {
        if (interval.low() > 1 || interval.high() < 1) {
            return "";
        }
        boolean narrow = interval.low() >= 1 / WIDE && interval.high() <= WIDE;
        return narrow ? ": no difference seen" : ": too wide to tell them apart";
    }
}
