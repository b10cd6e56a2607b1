package dev.hitmiss.results.intake;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Scores over a histogram, as of sample mode. */
final class CountedScores implements Scores {
    private final double[] values;
    private final long[] counts;
    /** How many samples are at most the value of the same index. */
    private final long[] atMost;

    private CountedScores(SortedMap<Double, Long> histogram) {
        values = histogram.keySet().stream().mapToDouble(Double::doubleValue).toArray();
        counts = histogram.values().stream().mapToLong(Long::longValue).toArray();
        atMost = counts.clone();
        Arrays.parallelPrefix(atMost, Long::sum);
    }

    static CountedScores of(List<List<List<JmhMetric.Bucket>>> forks) {
        SortedMap<Double, Long> histogram = new TreeMap<>();
        forks.forEach(iterations -> iterations.forEach(buckets -> buckets.forEach(bucket -> {
            if (bucket.count() > 0) {
                histogram.merge(bucket.value(), bucket.count(), Long::sum);
            }
        })));
        return new CountedScores(histogram);
    }

    @Override
    public long count() {
        return atMost.length == 0 ? 0 : atMost[atMost.length - 1];
    }

    @Override
    public double sum() {
        double sum = values.length == 0 ? Double.NaN : 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i] * counts[i];
        }
        return sum;
    }

    @Override
    public double min() {
        return values.length == 0 ? Double.NaN : values[0];
    }

    @Override
    public double max() {
        return values.length == 0 ? Double.NaN : values[values.length - 1];
    }

    @Override
    public double variance() {
        double mean = mean();
        double squares = 0;
        for (int i = 0; i < values.length; i++) {
            squares += (values[i] - mean) * (values[i] - mean) * counts[i];
        }
        return squares / (count() - 1);
    }

    /** Position rank × (n + 1) between the samples in order. */
    @Override
    public double percentile(double rank) {
        if (rank == 0) {
            return min();
        }
        double position = rank * (count() + 1) / 100;
        long below = (long) Math.floor(position);
        return sample(below) + (sample(below + 1) - sample(below)) * (position - below);
    }

    /** The sample with that place in order, counted from 1. */
    private double sample(long place) {
        int found = Arrays.binarySearch(atMost, place);
        int index = found >= 0 ? found : -found - 1;
        return index < values.length ? values[index] : max();
    }
}
