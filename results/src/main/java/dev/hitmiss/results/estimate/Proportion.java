package dev.hitmiss.results.estimate;

import org.apache.commons.statistics.distribution.BetaDistribution;

/** How often something happened in so many independent tries. */
public record Proportion(int hits, int tries) {
    /** Of the one-sided bounds. */
    private static final double BOUND_TAIL = 0.05;

    public Proportion {
        if (tries < 1 || hits < 0 || hits > tries) {
            throw new IllegalArgumentException(
                    "'hits' must be from 0 to 'tries', of which there must be 1, got: " + hits + " of " + tries);
        }
    }

    public double share() {
        return (double) hits / tries;
    }

    /** What the true share exceeds with a probability of 5 % at most, by Clopper and Pearson. */
    public double upperBound() {
        return hits == tries ? 1 : BetaDistribution.of(hits + 1.0, tries - hits).inverseSurvivalProbability(BOUND_TAIL);
    }

    /** What the true share falls below with a probability of 5 % at most. */
    public double lowerBound() {
        return hits == 0 ? 0 : BetaDistribution.of(hits, tries - hits + 1.0).inverseCumulativeProbability(BOUND_TAIL);
    }
}
