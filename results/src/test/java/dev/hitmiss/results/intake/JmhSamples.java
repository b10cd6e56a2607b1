package dev.hitmiss.results.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Files that JMH 1.37 wrote, and the forks in them taken apart. */
final class JmhSamples {
    private JmhSamples() {}

    static Path file(String name) {
        try {
            return Path.of(Objects.requireNonNull(JmhSamples.class.getResource("/jmh/" + name + ".json"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<JmhRow> read(String name) {
        return JmhFile.read(file(name));
    }

    static JmhRow row(List<JmhRow> rows, String benchmark) {
        return rows.stream()
                .filter(row -> row.benchmark().equals(benchmark))
                .findFirst()
                .orElseThrow();
    }

    /** What a map holds under a key that it must have. */
    static <K, V> V in(Map<K, V> map, K key) {
        return Objects.requireNonNull(map.get(key), () -> key + " is not in " + map.keySet());
    }

    /** One file a row and fork, as {@code -f 1} would have written it. */
    static List<Path> takeApart(List<JmhRow> rows, Path folder) {
        List<Path> parts = new ArrayList<>();
        for (JmhRow row : rows) {
            for (int fork = 0; fork < row.forks(); fork++) {
                Path part = folder.resolve("part-" + parts.size() + ".json");
                JmhFile.write(part, List.of(fork(row, fork)));
                parts.add(part);
            }
        }
        return parts;
    }

    static void rewrite(Path file, UnaryOperator<String> change) {
        try {
            String before = Files.readString(file);
            String after = change.apply(before);
            if (after.equals(before)) {
                throw new IllegalArgumentException("the change does not apply to " + before);
            }
            Files.writeString(file, after);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JmhRow fork(JmhRow row, int fork) {
        int iterations = row.measurementIterations();
        Map<String, JmhMetric> secondary = new LinkedHashMap<>();
        row.secondaryMetrics().forEach((label, metric) -> secondary.put(label, fork(label, metric, fork, iterations)));
        return new JmhRow(
                row.jmhVersion(),
                row.benchmark(),
                row.mode(),
                row.threads(),
                1,
                row.jvm(),
                row.jvmArgs(),
                row.jdkVersion(),
                row.vmName(),
                row.vmVersion(),
                row.warmupIterations(),
                row.warmupTime(),
                row.warmupBatchSize(),
                row.measurementIterations(),
                row.measurementTime(),
                row.measurementBatchSize(),
                row.params(),
                fork("primary", row.primaryMetric(), fork, iterations),
                secondary);
    }

    /** With the figures JMH would have written for the fork alone, as far as the merge looks at them. */
    private static JmhMetric fork(String label, JmhMetric metric, int fork, int iterations) {
        List<List<Double>> values =
                metric.rawData() == null ? null : List.of(metric.values().get(fork));
        List<List<List<JmhMetric.Bucket>>> histograms = metric.rawDataHistogram() == null
                ? null
                : List.of(metric.histograms().get(fork));
        double score = Double.NaN;
        double error = Double.NaN;
        Map<String, Double> percentiles = metric.scorePercentiles();
        if (values != null) {
            List<Double> filled = new ArrayList<>(values.get(0));
            while (filled.size() < iterations) {
                filled.add(0.0);
            }
            Scores scores = new ListedScores(filled);
            boolean summed = List.of("gc.count", "gc.time", "hits").contains(label);
            score = end(label, summed ? scores.sum() : scores.mean(), scores);
            error = summed ? Double.NaN : scores.meanError();
            percentiles = scores.percentiles();
        }
        return new JmhMetric(score, error, List.of(score, score), percentiles, metric.scoreUnit(), values, histograms);
    }

    private static double end(String label, double score, Scores scores) {
        if (label.endsWith("p0.00")) {
            return scores.min();
        }
        return label.endsWith("p1.00") ? scores.max() : score;
    }
}
