package dev.hitmiss.results.estimate;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Student's distribution; its quantiles by a few of Newton's steps, because a gate asks for very many of them. */
final class StudentT {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final int STEPS_MAX = 60;

    /** Each step squares what is wrong: after one that moved by less, nothing is left to move. */
    private static final double TOLERANCE = 1e-7;

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
     * What is exceeded with this probability, of less than one half. Newton's steps reach it from any start above 0: the
     * probability of more falls ever more slowly, so that a step never ends beyond.
     */
    double exceededWith(double probability) {
        double t = expanded(NORMAL.inverseSurvivalProbability(probability));
        for (int step = 0; step < STEPS_MAX; step++) {
            double increase = (above(t) - probability) / distribution.density(t);
            t += increase;
            if (Math.abs(increase) <= TOLERANCE * t) {
                return t;
            }
        }
        return distribution.inverseSurvivalProbability(probability);
    }

    /** The first terms of Cornish and Fisher's expansion in the degrees of freedom about the normal distribution's quantile. */
    private double expanded(double z) {
        return z * (1 + (z * z + 1) / (4 * distribution.getDegreesOfFreedom()));
    }
}
