package dev.hitmiss.results.estimate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * One level a fork, each a positive number, and what they say together. Levels that are not positive and finite are left
 * out: {@link #unusable()} counts them.
 */
public final class ForkLevels {
    /** Fewer forks than this say nothing about their spread. */
    public static final int MIN_FORKS = 3;

    private static final double CONFIDENCE = 0.95;

    private final double[] logs;
    private final int unusable;

    private ForkLevels(double[] logs, int unusable) {
        this.logs = logs;
        this.unusable = unusable;
    }

    public static ForkLevels of(List<Double> levels) {
        double[] logs = levels.stream()
                .filter(level -> Double.isFinite(level) && level > 0)
                .mapToDouble(Math::log)
                .toArray();
        return new ForkLevels(logs, levels.size() - logs.length);
    }

    public int count() {
        return logs.length;
    }

    public int unusable() {
        return unusable;
    }

    /** The geometric mean of the levels. */
    public double centre() {
        return Math.exp(meanLog());
    }

    /** The 95 % t interval of the centre; none below {@link #MIN_FORKS} forks. */
    public Optional<Interval> interval() {
        if (count() < MIN_FORKS) {
            return Optional.empty();
        }
        return Optional.of(around(meanLog(), Math.sqrt(varianceOfMean()), count() - 1));
    }

    /** The 95 % interval of how many times these levels are those, by Welch; none below {@link #MIN_FORKS} forks a side. */
    public Optional<Interval> ratioTo(ForkLevels floor) {
        if (count() < MIN_FORKS || floor.count() < MIN_FORKS) {
            return Optional.empty();
        }
        double own = varianceOfMean();
        double other = floor.varianceOfMean();
        double together = own + other;
        double freedom = together == 0
                ? count() + floor.count() - 2
                : together * together / (own * own / (count() - 1) + other * other / (floor.count() - 1));
        return Optional.of(around(meanLog() - floor.meanLog(), Math.sqrt(together), freedom));
    }

    private static Interval around(double log, double standardError, double freedom) {
        double t = TDistribution.of(freedom).inverseSurvivalProbability((1 - CONFIDENCE) / 2);
        return new Interval(Math.exp(log - t * standardError), Math.exp(log + t * standardError));
    }

    private double meanLog() {
        return Arrays.stream(logs).average().orElse(Double.NaN);
    }

    private double varianceOfMean() {
        double mean = meanLog();
        double squares =
                Arrays.stream(logs).map(log -> (log - mean) * (log - mean)).sum();
        return squares / (logs.length - 1) / logs.length;
    }
}
