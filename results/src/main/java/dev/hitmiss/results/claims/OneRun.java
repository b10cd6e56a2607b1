package dev.hitmiss.results.claims;

import dev.hitmiss.results.model.ClaimVerdict;

/**
 * How a figure of one load run stands to a promise. There is one such run and so no interval over runs: only what keeps or misses the
 * promise by a factor of 1.5 is decided; of a share, what lacks to the whole.
 */
final class OneRun {
    static final double MARGIN = 1.5;

    private static final String BY_FAR = "of one load run, by more than a factor of 1.5";
    private static final double WHOLE = 100;

    private OneRun() {}

    /** A share in percent that has to be high. */
    static Judgement ofShare(Claimed claimed, double percent) {
        Claimed lacking = Claimed.atMost(claimed.text(), claimed.unit(), WHOLE - claimed.limit());
        return judged(lacking, WHOLE - percent, false);
    }

    static Judgement judged(Claimed claimed, double figure, boolean typedIn) {
        if (typedIn) {
            return new Judgement(
                    ClaimVerdict.BY_CONSTRUCTION,
                    "a latency under a delay that was typed in is an input, not a finding");
        }
        double better = claimed.isBetter(figure / MARGIN, figure) ? figure / MARGIN : figure * MARGIN;
        double worse = claimed.isBetter(figure / MARGIN, figure) ? figure * MARGIN : figure / MARGIN;
        if (claimed.isBetter(worse, claimed.limit())) {
            return new Judgement(ClaimVerdict.HOLDS, BY_FAR);
        }
        return claimed.isBetter(claimed.limit(), better)
                ? new Judgement(ClaimVerdict.FALLS_SHORT, BY_FAR)
                : Judgement.notComparable(
                        "one load run has no interval, and this is within a factor of 1.5 of what was promised");
    }
}
