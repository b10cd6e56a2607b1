package dev.hitmiss.loadtest.keys;

/**
 * A seeded one-to-one mapping of 0..size-1 onto itself, so that popular ranks are not neighbouring keys: a four-round
 * Feistel network over the next even power of two, walked until it lands inside. Immutable.
 */
final class Scramble {
    private static final int ROUNDS = 4;

    private final long size;
    private final int halfBits;
    private final long halfMask;
    private final long[] roundKeys = new long[ROUNDS];

    Scramble(long size, long seed) {
        this.size = size;
        int bits = Long.SIZE - Long.numberOfLeadingZeros(Math.max(1, size - 1));
        this.halfBits = (bits + 1) / 2;
        this.halfMask = (1L << halfBits) - 1;
        for (int round = 0; round < ROUNDS; round++) {
            roundKeys[round] = Mix.of(seed, round);
        }
    }

    long at(long index) {
        long scrambled = permute(index);
        while (scrambled >= size) {
            scrambled = permute(scrambled);
        }
        return scrambled;
    }

    private long permute(long value) {
        long left = value >>> halfBits;
        long right = value & halfMask;
        for (long roundKey : roundKeys) {
            long next = left ^ (Mix.of(roundKey, right) & halfMask);
            left = right;
            right = next;
        }
        return left << halfBits | right;
    }
}
