package dev.hitmiss.results.selftest;

import dev.hitmiss.results.estimate.Contrast;
import dev.hitmiss.results.estimate.Interval;
import java.util.List;

/** The interval of 99.9 % that JMH prints: of all iterations, or samples, of all forks, as if they were independent. */
final class JmhInterval {
    private static final double TAIL = 0.0005;

    private JmhInterval() {}

    static Interval of(List<StoredFork> forks) {
        long count = forks.stream().mapToLong(StoredFork::count).sum();
        double mean = mean(forks);
        double squares = forks.stream()
                .mapToDouble(fork -> (fork.count() - 1) * fork.deviation() * fork.deviation()
                        + fork.count() * (fork.mean() - mean) * (fork.mean() - mean))
                .sum();
        double error = Math.sqrt(squares / (count - 1) / count);
        double reach = new Contrast(mean, error, count - 1.0).reach(TAIL);
        return new Interval(mean - reach, mean + reach);
    }

    /** The score. */
    static double mean(List<StoredFork> forks) {
        double count = forks.stream().mapToLong(StoredFork::count).sum();
        return forks.stream()
                .mapToDouble(fork -> fork.mean() * (fork.count() / count))
                .sum();
    }
}
