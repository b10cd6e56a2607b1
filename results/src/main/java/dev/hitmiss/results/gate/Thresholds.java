package dev.hitmiss.results.gate;

import dev.hitmiss.results.estimate.Contrast;
import dev.hitmiss.results.rules.GateRules;

/**
 * What a difference is held against, on the scale of its trial.
 *
 * @param delta from here on a slowdown is worth failing a build for
 * @param tau so much is not worth asking about
 */
record Thresholds(double delta, double tau) {
    /** The power that a smallest detectable effect is stated at. */
    private static final double MISSED = 0.2;

    /** On the scale of logarithms. */
    static Thresholds of(GateRules.Limits limits) {
        return new Thresholds(Math.log1p(limits.delta()), Math.log1p(limits.tau()));
    }

    /** The smallest true slowdown that would be found four times out of five, at a level that is adjusted already. */
    double detectable(Contrast contrast, double level) {
        double missed = contrast.reach(MISSED);
        return Math.max(tau + contrast.reach(level) + missed, delta + missed);
    }
}
