package dev.hitmiss.results.intake;

import dev.hitmiss.results.doubt.RowIterations;
import dev.hitmiss.results.intake.ForkPercentiles.Rank;
import dev.hitmiss.results.intake.JmhMetric.Bucket;
import dev.hitmiss.results.model.BenchmarkMode;
import java.util.List;

/** What each iteration of a row cost: the median of its samples, or its one figure. */
final class Iterations {
    private Iterations() {}

    static RowIterations of(JmhRow row) {
        JmhMetric metric = row.primaryMetric();
        boolean rate = row.mode() == BenchmarkMode.THROUGHPUT;
        List<List<Double>> forks = metric.rawDataHistogram() == null
                ? metric.values().stream()
                        .map(fork -> fork.stream()
                                .map(value -> rate ? 1 / value : value)
                                .toList())
                        .toList()
                : metric.histograms().stream()
                        .map(fork -> fork.stream().map(Iterations::median).toList())
                        .toList();
        return new RowIterations(row.key(), forks);
    }

    private static double median(List<Bucket> buckets) {
        Numbers values = new Numbers();
        buckets.forEach(bucket -> values.add(bucket.value()));
        long[] counts = buckets.stream().mapToLong(Bucket::count).toArray();
        return ForkPercentiles.of(values, counts).level(Rank.P50);
    }
}
