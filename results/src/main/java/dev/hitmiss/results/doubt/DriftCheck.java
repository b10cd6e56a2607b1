package dev.hitmiss.results.doubt;

import dev.hitmiss.results.estimate.ForkLevels;
import dev.hitmiss.results.model.BenchmarkMode;
import dev.hitmiss.results.model.RowKey;
import dev.hitmiss.results.model.Validity;
import dev.hitmiss.results.text.Figures;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whether forks had warmed up when measuring began: rows as a whole must not get faster or slower while they are measured. */
final class DriftCheck {
    private static final double PERCENT_MAX = 5;

    private DriftCheck() {}

    /** One row, and how many times as much its last iteration cost as its first. */
    private record Drift(RowKey key, double times) {
        double percent() {
            return (times - 1) * 100;
        }

        boolean isLarge() {
            return Math.abs(percent()) > PERCENT_MAX;
        }

        /** As far from 1 as its inverse. */
        double size() {
            return Math.abs(Math.log(times));
        }
    }

    static Optional<Validity> of(List<RowIterations> rows) {
        List<Drift> drifts = rows.stream()
                .filter(row -> row.key().mode() != BenchmarkMode.SINGLE_SHOT)
                .flatMap(row -> drift(row).stream())
                .sorted(Comparator.comparingDouble(Drift::times))
                .toList();
        return drifts.isEmpty() ? Optional.empty() : Optional.of(found(drifts));
    }

    private static Optional<Drift> drift(RowIterations row) {
        ForkLevels levels = row.lastToFirst();
        return levels.count() == 0 ? Optional.empty() : Optional.of(new Drift(row.key(), levels.centre()));
    }

    private static Validity found(List<Drift> rising) {
        Drift middle = rising.get(rising.size() / 2);
        Drift largest =
                rising.stream().max(Comparator.comparingDouble(Drift::size)).orElse(middle);
        double percent = Math.abs(middle.percent());
        boolean passed = percent <= PERCENT_MAX;
        long drifting = rising.stream().filter(Drift::isLarge).count();
        String found = "From the first measured iteration to the last, rows get " + words(middle) + " in the median, "
                + drifting + " of " + rising.size() + " by more than " + Figures.set(PERCENT_MAX)
                + " %; the one that changes most, " + name(largest.key()) + ", " + words(largest);
        return new Validity(
                "drift-within-forks",
                "percent",
                percent,
                PERCENT_MAX,
                passed,
                passed
                        ? found + "."
                        : found + ". Allowed are " + Figures.set(PERCENT_MAX)
                                + " % in the median: warm up longer (-Dbench.jmhArgs='-wi 20').");
    }

    private static String words(Drift drift) {
        return Figures.measured(Math.abs(drift.percent())) + " % " + (drift.times() > 1 ? "slower" : "faster");
    }

    private static String name(RowKey key) {
        String benchmark = key.benchmark();
        return benchmark.substring(benchmark.lastIndexOf('.', benchmark.lastIndexOf('.') - 1) + 1);
    }
}
