package dev.hitmiss.results.gate;

import dev.hitmiss.results.estimate.Contrast;
import dev.hitmiss.results.model.Verdict;

/**
 * What a trial came to.
 *
 * @param contrast beyond what all of its family share
 * @param shared false if what the family shares is no drift, so that nothing of it can be told
 * @param p of so large a slowdown, were the true one as small as tau
 * @param pAdjusted the same, for as many questions as the family asks
 * @param alpha what {@code pAdjusted} is held against
 * @param questions how many the family asks
 */
record Finding(
        Trial trial,
        Contrast contrast,
        boolean shared,
        double p,
        double pAdjusted,
        double alpha,
        int questions,
        Verdict verdict) {
    private static final int FORKS_MAX = 100;

    /** The smallest true slowdown, on the scale of the trial, that would be found four times out of five. */
    double detectable() {
        return trial.thresholds().detectable(contrast, alpha / questions);
    }

    /** Whether a slowdown by a share on top of what is seen would be a regression, as far as this series can tell. */
    boolean wouldFind(double share) {
        double more = trial.slowedBy(share);
        return fails(seen().less(-more, 0), contrast.less(-more, 0));
    }

    boolean changed() {
        return verdict == Verdict.REGRESSED || verdict == Verdict.IMPROVED;
    }

    /** As measured, whatever drifted. */
    Contrast seen() {
        return trial.contrast();
    }

    /** Whether it got worse beside the others, which all got better, but no worse than it was: nobody knows which of them tell. */
    boolean leftBehind() {
        return Ruling.fails(contrast, trial.thresholds(), alpha / questions)
                && !Ruling.fails(seen(), trial.thresholds(), alpha / questions);
    }

    /** Whether it changed although nothing that is judged can change it. */
    boolean controlMoved() {
        double level = alpha / questions;
        return trial.control()
                && (Ruling.fails(contrast, trial.thresholds(), level)
                        || Ruling.fails(contrast.mirrored(), trial.thresholds(), level));
    }

    private boolean fails(Contrast asMeasured, Contrast beyond) {
        double level = alpha / questions;
        return Ruling.fails(asMeasured, trial.thresholds(), level) && Ruling.fails(beyond, trial.thresholds(), level);
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
        Contrast sharper = contrast.sharpened(growth);
        return sharper.excludes(trial.thresholds().delta()) || fails(seen().sharpened(growth), sharper);
    }
}
