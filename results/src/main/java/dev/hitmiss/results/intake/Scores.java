package dev.hitmiss.results.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.distribution.TDistribution;

/** What JMH computes from the values of a metric, by the rules JMH uses. */
interface Scores {
    /** The ranks that JMH writes, in its order. */
    List<Double> RANKS = List.of(0.0, 50.0, 90.0, 95.0, 99.0, 99.9, 99.99, 99.999, 99.9999, 100.0);

    /** JMH's level of confidence. */
    double CONFIDENCE = 0.999;

    long count();

    double sum();

    double min();

    double max();

    /** The sample variance. */
    double variance();

    double percentile(double rank);

    default double mean() {
        return sum() / (double) count();
    }

    /** Half the width of the confidence interval of the mean; NaN for two values or fewer. */
    default double meanError() {
        if (count() <= 2) {
            return Double.NaN;
        }
        double t = TDistribution.of((double) count() - 1).inverseSurvivalProbability((1 - CONFIDENCE) / 2);
        return t * Math.sqrt(variance() / (double) count());
    }

    default Map<String, Double> percentiles() {
        Map<String, Double> percentiles = new LinkedHashMap<>();
        for (double rank : RANKS) {
            percentiles.put(String.valueOf(rank), percentile(rank));
        }
        return percentiles;
    }
}
