package dev.hitmiss.results.claims;

import dev.hitmiss.results.estimate.Interval;

/** How much of what a miss costs a hit saves, in percent. */
final class SavedShare {
    private static final double PERCENT = 100;

    private SavedShare() {}

    /** Of how many times as much the miss costs. */
    static double of(double times) {
        return PERCENT * (1 - 1 / times);
    }

    /** How many times as much the miss has to cost for a hit to save so many percent of it. */
    static double timesThatSave(double percent) {
        return 1 / (1 - percent / PERCENT);
    }

    static Estimate of(Estimate times) {
        Interval interval = times.interval();
        return new Estimate(
                of(times.centre()), interval == null ? null : new Interval(of(interval.low()), of(interval.high())));
    }
}
