package dev.hitmiss.results.gate;

import dev.hitmiss.results.estimate.Contrast;
import dev.hitmiss.results.model.Verdict;

/** The rule that makes a verdict of a contrast. */
final class Ruling {
    private Ruling() {}

    /**
     * By the probabilities of a slowdown and of an improvement as large as seen, were there none, both adjusted for all
     * questions asked.
     *
     * @param seen as measured
     * @param beyond what is left of it without the drift
     */
    static Verdict of(Contrast seen, Contrast beyond, Thresholds limits, double pWorse, double pBetter, double alpha) {
        if (pWorse <= alpha && Math.min(seen.difference(), beyond.difference()) >= limits.delta()) {
            return Verdict.REGRESSED;
        }
        if (pBetter <= alpha && -Math.max(seen.difference(), beyond.difference()) >= limits.delta()) {
            return Verdict.IMPROVED;
        }
        return beyond.excludes(limits.delta()) ? Verdict.NO_REGRESSION : Verdict.INCONCLUSIVE;
    }

    /** Whether it would be a regression at a level that is adjusted already. */
    static boolean fails(Contrast contrast, Thresholds limits, double level) {
        return contrast.difference() >= limits.delta() && contrast.probabilityAbove(limits.tau()) <= level;
    }
}
