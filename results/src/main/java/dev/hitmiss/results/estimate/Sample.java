package dev.hitmiss.results.estimate;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** A few numbers, in their order. Immutable. */
public final class Sample {
    private final double[] values;

    private Sample(double[] values) {
        this.values = values;
    }

    public static Sample of(DoubleStream values) {
        return new Sample(values.toArray());
    }

    public static Sample of(double... values) {
        return new Sample(values.clone());
    }

    public static Sample of(Collection<Double> values) {
        return of(values.stream().mapToDouble(Double::doubleValue));
    }

    public int size() {
        return values.length;
    }

    public DoubleStream stream() {
        return Arrays.stream(values);
    }

    public double mean() {
        return stream().average().orElse(Double.NaN);
    }

    /** With n - 1 below; NaN for a single number. */
    public double variance() {
        return squares() / (values.length - 1);
    }

    double varianceOfMean() {
        return variance() / values.length;
    }

    /** The sum of the squared distances to the mean. */
    double squares() {
        double mean = mean();
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return squares;
    }

    /** The mean of the two in the middle where their number is even; NaN for none, or if one is NaN. */
    public double median() {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        if (n == 0 || Double.isNaN(sorted[n - 1])) {
            return Double.NaN;
        }
        return n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
    }

    /** Whether all are the same number. */
    public boolean constant() {
        return stream().distinct().count() <= 1;
    }

    /** The same, each larger by as much. */
    public Sample plus(double more) {
        return of(stream().map(value -> value + more));
    }

    /** Those whose places, counted from 0, are wanted. */
    public Sample at(IntPredicate places) {
        return of(IntStream.range(0, values.length).filter(places).mapToDouble(place -> values[place]));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sample sample && Arrays.equals(values, sample.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
