package dev.hitmiss.results.claims;

import dev.hitmiss.results.model.ClaimVerdict;

/**
 * How a figure of one load run stands to a promise. There is one such run and so no interval over runs: only what keeps or misses the
 * promise by a half is decided.
 */
final class OneRun {
    static final double MARGIN = 1.5;

    private OneRun() {}

    static Judgement judged(Claimed claimed, double figure, boolean typedIn) {
        if (typedIn) {
            return new Judgement(
                    ClaimVerdict.BY_CONSTRUCTION,
                    "a latency under a delay that was typed in is an input, not a finding");
        }
        double better = claimed.isBetter(figure / MARGIN, figure) ? figure / MARGIN : figure * MARGIN;
        double worse = claimed.isBetter(figure / MARGIN, figure) ? figure * MARGIN : figure / MARGIN;
        if (claimed.isBetter(worse, claimed.limit())) {
            return new Judgement(ClaimVerdict.HOLDS, "of one load run, by more than a half");
        }
        return claimed.isBetter(claimed.limit(), better)
                ? new Judgement(ClaimVerdict.FALLS_SHORT, "of one load run, by more than a half")
                : Judgement.notComparable(
                        "one load run has no interval, and this is within a half of what was promised");
    }
}
