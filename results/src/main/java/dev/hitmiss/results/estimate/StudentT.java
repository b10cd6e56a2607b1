package dev.hitmiss.results.estimate;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Student's distribution; its quantiles by a few of Newton's steps, because a gate asks for very many of them. */
final class StudentT {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final int STEPS_MAX = 60;
    private static final double TOLERANCE = 1e-12;

    private final TDistribution distribution;

    private StudentT(TDistribution distribution) {
        this.distribution = distribution;
    }

    static StudentT of(double freedom) {
        return new StudentT(TDistribution.of(freedom));
    }

    /** The probability of more than {@code t}. */
    double above(double t) {
        return distribution.survivalProbability(t);
    }

    /**
     * What is exceeded with this probability, of less than one half. The normal distribution's lies below it, and from below
     * Newton's steps never overshoot, since the probability of more falls ever more slowly.
     */
    double exceededWith(double probability) {
        double t = NORMAL.inverseSurvivalProbability(probability);
        for (int step = 0; step < STEPS_MAX; step++) {
            double increase = (above(t) - probability) / distribution.density(t);
            t += increase;
            if (Math.abs(increase) <= TOLERANCE * t) {
                return t;
            }
        }
        return distribution.inverseSurvivalProbability(probability);
    }
}
