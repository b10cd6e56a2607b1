package dev.hitmiss.results.intake;

import dev.hitmiss.results.file.UnreadableResultException;
import dev.hitmiss.results.model.BenchmarkMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Merges the parts of one row. */
final class RowMerge {
    /** Fewer values than this can be equal in two forks by chance. */
    private static final int VALUES_THAT_DIFFER = 3;

    /** JMH's labels of the percentiles it derives from samples, and their ranks. */
    private static final Map<String, Double> DERIVED_RANKS = Map.of(
            "p0.00", 0.0, "p0.50", 50.0, "p0.90", 90.0, "p0.95", 95.0, "p0.99", 99.0, "p0.999", 99.9, "p0.9999", 99.99,
            "p1.00", 100.0);

    private static final Map<String, Function<JmhRow, Object>> MUST_AGREE = new TreeMap<>(Map.of(
            "jmh settings", JmhRow::settings,
            "jdkVersion", JmhRow::jdkVersion,
            "vmName", JmhRow::vmName,
            "vmVersion", JmhRow::vmVersion,
            "jvmArgs", JmhRow::jvmArgs,
            "scoreUnit", row -> row.primaryMetric().scoreUnit()));

    private final List<JmhPart> parts;

    private RowMerge(List<JmhPart> parts) {
        this.parts = parts;
    }

    static JmhRow merge(List<JmhPart> parts) {
        RowMerge merge = new RowMerge(parts);
        merge.requireForks();
        merge.requireAgreement();
        merge.requireDistinct();
        return merge.row();
    }

    private JmhRow row() {
        JmhRow first = parts.get(0).row();
        JmhMetric primary = MetricMerge.primary(
                parts.stream().map(part -> part.row().primaryMetric()).toList());
        return new JmhRow(
                first.jmhVersion(),
                first.benchmark(),
                first.mode(),
                first.threads(),
                parts.stream().mapToInt(part -> part.row().forks()).sum(),
                first.jvm(),
                first.jvmArgs(),
                first.jdkVersion(),
                first.vmName(),
                first.vmVersion(),
                first.warmupIterations(),
                first.warmupTime(),
                first.warmupBatchSize(),
                first.measurementIterations(),
                first.measurementTime(),
                first.measurementBatchSize(),
                first.params(),
                primary,
                secondaries(primary));
    }

    private Map<String, JmhMetric> secondaries(JmhMetric primary) {
        TreeSet<String> labels = new TreeSet<>();
        parts.forEach(part -> labels.addAll(part.row().secondaryMetrics().keySet()));
        Map<String, JmhMetric> merged = new TreeMap<>();
        for (String label : labels) {
            merged.put(label, secondary(label, labels.contains(label + ":p0.50"), primary));
        }
        return merged;
    }

    private JmhMetric secondary(String label, boolean sampled, JmhMetric primary) {
        List<@Nullable JmhMetric> all = new ArrayList<>();
        parts.forEach(part -> all.add(part.row().secondaryMetrics().get(label)));
        List<JmhMetric> present = all.stream().flatMap(Stream::ofNullable).toList();
        requireOneUnit(label, present);
        Double rank = DERIVED_RANKS.get(label.substring(label.lastIndexOf(':') + 1));
        if (rank != null && label.indexOf(':') >= 0) {
            return MetricMerge.derived(ofUnknownSamples(rank, present), present);
        }
        if (rank != null && parts.get(0).row().mode() == BenchmarkMode.SAMPLE_TIME) {
            return MetricMerge.percentileOf(primary, rank, present);
        }
        return sampled ? MetricMerge.samplesUnknown(present) : MetricMerge.secondary(all, iterations());
    }

    private static double ofUnknownSamples(double rank, List<JmhMetric> present) {
        if (rank == 0) {
            return present.stream().mapToDouble(JmhMetric::score).min().orElse(Double.NaN);
        }
        if (rank == 100) {
            return present.stream().mapToDouble(JmhMetric::score).max().orElse(Double.NaN);
        }
        return Double.NaN;
    }

    private List<List<Integer>> iterations() {
        return parts.stream()
                .map(part -> part.row().primaryMetric())
                .map(metric -> Stream.concat(metric.values().stream(), metric.histograms().stream())
                        .map(List::size)
                        .toList())
                .toList();
    }

    private void requireForks() {
        for (JmhPart part : parts) {
            if (part.row().forks() < 1) {
                throw new UnreadableResultException(
                        part.file(),
                        "'forks' of " + part.row().key() + " must be at least 1, got: 0; run it with -f 1");
            }
        }
    }

    private void requireAgreement() {
        JmhPart first = parts.get(0);
        for (JmhPart part : parts) {
            MUST_AGREE.forEach((name, field) -> {
                Object expected = field.apply(first.row());
                Object actual = field.apply(part.row());
                if (!Objects.equals(expected, actual)) {
                    throw new UnreadableResultException(
                            part.file(),
                            "the parts of " + part.row().key() + " must agree in " + name + ", got: " + actual
                                    + " here and " + expected + " in " + first.file());
                }
            });
        }
    }

    private void requireOneUnit(String label, List<JmhMetric> present) {
        if (present.stream().map(JmhMetric::scoreUnit).distinct().count() > 1) {
            throw new UnreadableResultException(
                    parts.get(0).file(),
                    "the parts of " + parts.get(0).row().key() + " must agree in the unit of '" + label + "'");
        }
    }

    private void requireDistinct() {
        Map<JmhMetric, JmhPart> seen = new HashMap<>();
        for (JmhPart part : parts) {
            JmhMetric metric = part.row().primaryMetric();
            JmhPart twin = seen.put(metric, part);
            if (twin != null && valueCount(metric) >= VALUES_THAT_DIFFER) {
                throw new UnreadableResultException(
                        part.file(),
                        "holds the same fork of " + part.row().key() + " as " + twin.file() + "; remove one of them");
            }
        }
    }

    private static long valueCount(JmhMetric metric) {
        return metric.values().stream().mapToLong(List::size).sum()
                + metric.histograms().stream()
                        .flatMap(List::stream)
                        .mapToLong(List::size)
                        .sum();
    }
}
