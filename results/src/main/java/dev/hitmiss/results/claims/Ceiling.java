package dev.hitmiss.results.claims;

/** The best that a cache could come to where it stands: with hits as fast as their floor, the same exchange by the bare client. */
final class Ceiling {
    private Ceiling() {}

    /** How many times as long what is spared takes; both in one unit. */
    static double times(double spared, double floorOfHit) {
        return spared / floorOfHit;
    }

    /** The share of it that can be saved, in percent. */
    static double share(double spared, double floorOfHit) {
        return SavedShare.of(times(spared, floorOfHit));
    }
}
