package dev.hitmiss.results.gate;

import dev.hitmiss.results.estimate.Contrast;
import dev.hitmiss.results.model.Verdict;

/** The rule that makes a verdict of a contrast. */
final class Ruling {
    private Ruling() {}

    /**
     * By the probabilities of a slowdown and of an improvement as large as seen, were there none, both adjusted for all
     * questions asked.
     */
    static Verdict of(Contrast contrast, Thresholds limits, double pWorse, double pBetter, double alpha) {
        if (pWorse <= alpha && contrast.difference() >= limits.delta()) {
            return Verdict.REGRESSED;
        }
        if (pBetter <= alpha && -contrast.difference() >= limits.delta()) {
            return Verdict.IMPROVED;
        }
        return contrast.excludes(limits.delta()) ? Verdict.NO_REGRESSION : Verdict.INCONCLUSIVE;
    }

    /** Whether it would be decided at a level that is adjusted already. */
    static boolean decides(Contrast contrast, Thresholds limits, double level) {
        return contrast.excludes(limits.delta()) || fails(contrast, limits, level);
    }

    /** Whether it would be a regression at a level that is adjusted already. */
    static boolean fails(Contrast contrast, Thresholds limits, double level) {
        return contrast.difference() >= limits.delta() && contrast.probabilityAbove(limits.tau()) <= level;
    }
}
