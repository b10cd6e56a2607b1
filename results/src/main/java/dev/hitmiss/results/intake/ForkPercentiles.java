package dev.hitmiss.results.intake;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What the samples of one fork, or of one load run, say of the distribution that they come from.
 *
 * @param levels NaN where there is no sample
 */
record ForkPercentiles(long samples, Map<Rank, Double> levels) {
    /** The samples beyond a percentile without which it says nothing. */
    private static final long BEYOND_MIN = 20;

    /** The percentiles that are looked at, by name; the largest value is none of them. */
    enum Rank {
        P50("p50", 500),
        P95("p95", 950),
        P99("p99", 990),
        P999("p99.9", 999);

        private final String metric;
        private final long perMille;

        Rank(String metric, long perMille) {
            this.metric = metric;
            this.perMille = perMille;
        }

        String metric() {
            return metric;
        }

        double share() {
            return perMille / 1000.0;
        }

        /** Whether so many samples say something about it. */
        boolean supportedBy(long samples) {
            return samples / 1000.0 * (1000 - perMille) >= BEYOND_MIN;
        }
    }

    static ForkPercentiles of(long samples, ToDoubleFunction<Rank> level) {
        Map<Rank, Double> levels = new EnumMap<>(Rank.class);
        for (Rank rank : Rank.values()) {
            levels.put(rank, level.applyAsDouble(rank));
        }
        return new ForkPercentiles(samples, levels);
    }

    /** Of values, in any order and with repetitions, and how often each occurred. */
    static ForkPercentiles of(Numbers values, long[] counts) {
        double[] sorted = values.sorted();
        long[] atMost = new long[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            int place = Arrays.binarySearch(sorted, values.get(i));
            atMost[place] = Math.addExact(atMost[place], counts[i]);
        }
        for (int i = 1; i < atMost.length; i++) {
            atMost[i] = Math.addExact(atMost[i], atMost[i - 1]);
        }
        long samples = atMost.length == 0 ? 0 : atMost[atMost.length - 1];
        return of(samples, rank -> quantile(sorted, atMost, rank.share()));
    }

    double level(Rank rank) {
        return levels.getOrDefault(rank, Double.NaN);
    }

    /** The smallest value that at least the share of the samples does not exceed. */
    private static double quantile(double[] sorted, long[] atMost, double share) {
        long samples = atMost.length == 0 ? 0 : atMost[atMost.length - 1];
        if (samples == 0) {
            return Double.NaN;
        }
        long wanted = Math.max(1, (long) Math.ceil(share * samples));
        int i = 0;
        while (atMost[i] < wanted) {
            i++;
        }
        return sorted[i];
    }
}
