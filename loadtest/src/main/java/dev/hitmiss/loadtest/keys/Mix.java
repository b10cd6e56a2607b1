package dev.hitmiss.loadtest.keys;

/** A stateless source of well-mixed bits: the same seed and index always give the same ones. */
final class Mix {
    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

    private Mix() {}

    /** The bits at an index: one step of the SplitMix64 generator. */
    static long of(long seed, long index) {
        long bits = seed + (index + 1) * GOLDEN_RATIO;
        bits = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ bits >>> 27) * 0x94D049BB133111EBL;
        return bits ^ bits >>> 31;
    }
}
