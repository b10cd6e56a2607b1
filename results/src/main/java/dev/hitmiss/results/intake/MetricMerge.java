package dev.hitmiss.results.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes one metric of the same metric in several parts, with the figures JMH would have written, or NaN. */
final class MetricMerge {
    private MetricMerge() {}

    static JmhMetric primary(List<JmhMetric> parts) {
        String unit = parts.get(0).scoreUnit();
        if (parts.get(0).rawDataHistogram() != null) {
            List<List<List<JmhMetric.Bucket>>> histograms =
                    parts.stream().flatMap(part -> part.histograms().stream()).toList();
            return metric(Aggregation.MEAN, CountedScores.of(histograms), unit, null, histograms);
        }
        List<List<Double>> rawData = rawData(parts);
        return metric(Aggregation.MEAN, new ListedScores(flat(rawData)), unit, rawData, null);
    }

    /**
     * A profiler's or a counter's metric.
     *
     * @param parts the metric in each part; null where a part does not have it
     * @param iterations how many values a fork of each part has; JMH takes 0 for those that are missing
     */
    static JmhMetric secondary(List<@Nullable JmhMetric> parts, List<List<Integer>> iterations) {
        List<JmhMetric> present = parts.stream().filter(Objects::nonNull).toList();
        String unit = present.get(0).scoreUnit();
        List<List<Double>> rawData = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        List<Aggregation.Clue> clues = new ArrayList<>();
        boolean perTrial = present.stream().allMatch(part -> flat(part.values()).isEmpty());
        for (int i = 0; i < parts.size(); i++) {
            JmhMetric part = parts.get(i);
            List<List<Double>> raw = part == null ? emptyForks(iterations.get(i).size()) : part.values();
            List<Double> ofPart = perTrial ? trialScore(part) : filled(raw, iterations.get(i));
            rawData.addAll(raw);
            values.addAll(ofPart);
            if (part != null) {
                clues.add(new Aggregation.Clue(part.score(), part.scoreError(), new ListedScores(ofPart)));
            }
        }
        return metric(Aggregation.infer(unit, clues), new ListedScores(values), unit, rawData, null);
    }

    /** A percentile that JMH derives from the samples of the primary metric. */
    static JmhMetric percentileOf(JmhMetric primary, double rank, List<JmhMetric> parts) {
        return derived(CountedScores.of(primary.histograms()).percentile(rank), parts);
    }

    /** A figure that JMH derives from others: it has no spread of its own. */
    static JmhMetric derived(double score, List<JmhMetric> parts) {
        Map<String, Double> percentiles = new LinkedHashMap<>();
        Scores.RANKS.forEach(rank -> percentiles.put(String.valueOf(rank), score));
        return lone(score, percentiles, parts);
    }

    /** A secondary metric whose samples JMH keeps to itself: only its ends are known. */
    static JmhMetric samplesUnknown(List<JmhMetric> parts) {
        Map<String, Double> percentiles = new LinkedHashMap<>();
        Scores.RANKS.forEach(rank -> percentiles.put(String.valueOf(rank), Double.NaN));
        percentiles.put("0.0", extremes(parts, "0.0").min().orElse(Double.NaN));
        percentiles.put("100.0", extremes(parts, "100.0").max().orElse(Double.NaN));
        return lone(Double.NaN, percentiles, parts);
    }

    private static DoubleStream extremes(List<JmhMetric> parts, String rank) {
        return parts.stream().mapToDouble(part -> part.scorePercentiles().getOrDefault(rank, Double.NaN));
    }

    private static JmhMetric lone(double score, Map<String, Double> percentiles, List<JmhMetric> parts) {
        List<Double> noInterval = List.of(Double.NaN, Double.NaN);
        return new JmhMetric(
                score, Double.NaN, noInterval, percentiles, parts.get(0).scoreUnit(), rawData(parts), null);
    }

    private static JmhMetric metric(
            Aggregation aggregation,
            Scores scores,
            String unit,
            @Nullable List<List<Double>> rawData,
            @Nullable List<List<List<JmhMetric.Bucket>>> histograms) {
        double score = aggregation.score(scores);
        double error = aggregation == Aggregation.MEAN ? scores.meanError() : Double.NaN;
        List<Double> interval =
                aggregation == Aggregation.MEAN ? List.of(score - error, score + error) : List.of(score, score);
        return new JmhMetric(score, error, interval, scores.percentiles(), unit, rawData, histograms);
    }

    private static List<List<Double>> rawData(List<JmhMetric> parts) {
        return parts.stream().flatMap(part -> part.values().stream()).toList();
    }

    private static List<Double> flat(List<List<Double>> forks) {
        return forks.stream().flatMap(List::stream).toList();
    }

    private static List<List<Double>> emptyForks(int forks) {
        return Collections.nCopies(forks, List.of());
    }

    private static List<Double> trialScore(@Nullable JmhMetric part) {
        return part == null ? List.of() : List.of(part.score());
    }

    private static List<Double> filled(List<List<Double>> forks, List<Integer> iterations) {
        List<Double> values = new ArrayList<>(flat(forks));
        int wanted = iterations.stream().mapToInt(Integer::intValue).sum();
        Stream.generate(() -> 0.0).limit(Math.max(0, wanted - values.size())).forEach(values::add);
        return values;
    }
}
