package dev.hitmiss.results.estimate;

import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;

/** Student's 95 % intervals of means, and Welch's degrees of freedom for two of them. */
final class StudentT {
    private static final double CONFIDENCE = 0.95;

    private StudentT() {}

    static Interval around(double centre, double varianceOfMean, double freedom) {
        double t = TDistribution.of(freedom).inverseSurvivalProbability((1 - CONFIDENCE) / 2);
        double reach = t * Math.sqrt(varianceOfMean);
        return new Interval(centre - reach, centre + reach);
    }

    /** The interval of the difference of two means that are not taken in pairs. */
    static Interval welch(List<Double> own, List<Double> other) {
        double first = varianceOfMean(own);
        double second = varianceOfMean(other);
        double together = first + second;
        double freedom = together == 0
                ? own.size() + other.size() - 2
                : together * together / (first * first / (own.size() - 1) + second * second / (other.size() - 1));
        return around(mean(own) - mean(other), together, freedom);
    }

    static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }

    static double varianceOfMean(List<Double> values) {
        double mean = mean(values);
        double squares = values.stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .sum();
        return squares / (values.size() - 1) / values.size();
    }
}
