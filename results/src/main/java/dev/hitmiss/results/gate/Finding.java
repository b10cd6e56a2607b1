package dev.hitmiss.results.gate;

import dev.hitmiss.results.estimate.Contrast;
import dev.hitmiss.results.model.Verdict;

/**
 * What a trial came to.
 *
 * @param contrast beyond what all of its family share
 * @param p of so large a slowdown, were the true one as small as tau
 * @param pAdjusted the same, for as many questions as the family asks
 * @param alpha what {@code pAdjusted} is held against
 * @param questions how many the family asks
 */
record Finding(
        Trial trial, Contrast contrast, double p, double pAdjusted, double alpha, int questions, Verdict verdict) {
    /** The power that a smallest detectable effect is stated at. */
    private static final double MISSED = 0.2;

    private static final int FORKS_MAX = 100;

    /** The smallest true slowdown, on the scale of the trial, that would be found four times out of five. */
    double detectable() {
        Thresholds limits = trial.thresholds();
        double missed = contrast.reach(MISSED);
        return Math.max(limits.tau() + contrast.reach(alpha / questions) + missed, limits.delta() + missed);
    }

    /** Whether a slowdown by a share on top of what is seen would be a regression, as far as this series can tell. */
    boolean wouldFind(double share) {
        Contrast slowed = contrast.less(-trial.slowedBy(share), 0);
        return Ruling.fails(slowed, trial.thresholds(), alpha / questions);
    }

    /** How many more forks a side would decide it, were all as it looks; more than {@value #FORKS_MAX} is not worth saying. */
    int forksMissing() {
        int tooFew = 0;
        int enough = FORKS_MAX + 1;
        while (enough - tooFew > 1) {
            int middle = (tooFew + enough) / 2;
            if (decidedWith(middle)) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        return enough;
    }

    private boolean decidedWith(int more) {
        double forks = Math.min(trial.base().size(), trial.head().size());
        double growth = (forks + more) / forks;
        Contrast sharper = new Contrast(
                contrast.difference(), contrast.standardError() / Math.sqrt(growth), contrast.freedom() * growth);
        return Ruling.decides(sharper, trial.thresholds(), alpha / questions);
    }
}
