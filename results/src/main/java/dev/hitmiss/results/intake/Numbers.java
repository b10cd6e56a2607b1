package dev.hitmiss.results.intake;

import java.util.Arrays;

/** A row of numbers that grows, and is used again and again. */
final class Numbers {
    /** More than a fork ever has of iterations or of buckets. */
    static final int SIZE_MAX = 4_000_000;

    private double[] values = new double[64];
    private int size;

    void clear() {
        size = 0;
    }

    boolean full() {
        return size == SIZE_MAX;
    }

    void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Math.min(SIZE_MAX, size * 2));
        }
        values[size++] = value;
    }

    int size() {
        return size;
    }

    double get(int index) {
        return values[index];
    }

    /** In rising order. */
    double[] sorted() {
        double[] sorted = Arrays.copyOf(values, size);
        Arrays.sort(sorted);
        return sorted;
    }

    /** The mean of the two in the middle where their number is even; NaN for none, or if one is NaN. */
    double median() {
        double[] sorted = sorted();
        if (size == 0 || Double.isNaN(sorted[size - 1])) {
            return Double.NaN;
        }
        double upper = sorted[size / 2];
        return size % 2 == 1 ? upper : (sorted[size / 2 - 1] + upper) / 2;
    }
}
