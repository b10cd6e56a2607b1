package dev.hitmiss.results.intake;

import java.util.Arrays;
import java.util.List;

/** Scores over single values, as of every mode but sample. */
final class ListedScores implements Scores {
    private final double[] values;
    private final double[] sorted;

    ListedScores(List<Double> values) {
        this.values = values.stream().mapToDouble(Double::doubleValue).toArray();
        this.sorted = Arrays.stream(this.values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
    }

    @Override
    public long count() {
        return values.length;
    }

    @Override
    public double sum() {
        double sum = values.length == 0 ? Double.NaN : 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    @Override
    public double min() {
        return Arrays.stream(values).min().orElse(Double.NaN);
    }

    @Override
    public double max() {
        return Arrays.stream(values).max().orElse(Double.NaN);
    }

    @Override
    public double variance() {
        double mean = mean();
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return squares / (values.length - 1);
    }

    /** Position rank × (n + 1) between the sorted values; values that are not numbers are left out. */
    @Override
    public double percentile(double rank) {
        if (rank == 0) {
            return min();
        }
        int n = sorted.length;
        double position = rank * (n + 1) / 100;
        int below = (int) Math.floor(position);
        if (n == 0) {
            return Double.NaN;
        }
        if (position < 1) {
            return sorted[0];
        }
        if (position >= n) {
            return sorted[n - 1];
        }
        return sorted[below - 1] + (position - below) * (sorted[below] - sorted[below - 1]);
    }
}
