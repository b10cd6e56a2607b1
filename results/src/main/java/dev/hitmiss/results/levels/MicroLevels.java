package dev.hitmiss.results.levels;

import dev.hitmiss.results.estimate.ForkLevels;
import dev.hitmiss.results.estimate.Interval;
import dev.hitmiss.results.model.ForkHistogram;
import dev.hitmiss.results.model.Measurement;
import dev.hitmiss.results.text.Markdown;
import dev.hitmiss.results.text.MetricUnit;
import java.util.List;
import java.util.Optional;

/** One level a fork of a measurement, and how it is shown. */
public record MicroLevels(MetricUnit unit, ForkLevels forks) {
    /** A percentile is quoted from this many samples beyond it, in each fork. */
    public static final long SAMPLES_BEYOND = 20;

    /** That of few samples is no other than that of many: it only varies more, fork by fork, and so widens the interval. */
    public static final long SAMPLES_OF_A_MEDIAN = 10;

    private static final double NANOS_PER_MILLI = 1e6;
    private static final double MILLIS_PER_SECOND = 1e3;

    /** Without enough samples in each fork no fork has a level: the slow ones have the fewest. */
    public static MicroLevels median(Measurement measurement) {
        return new MicroLevels(
                MetricUnit.of(measurement.unit()),
                ForkLevels.of(measurement.sampled() ? sampledMedians(measurement) : medians(measurement)));
    }

    /** The mean of each fork's samples, or of its iterations. */
    public static MicroLevels mean(Measurement measurement) {
        List<Double> levels = measurement.sampled()
                ? measurement.histograms().stream().map(ForkHistogram::mean).toList()
                : measurement.forks().stream().map(MicroLevels::mean).toList();
        return new MicroLevels(MetricUnit.of(measurement.unit()), ForkLevels.of(levels));
    }

    /** None where a fork has too few samples. */
    public static Optional<MicroLevels> percentile(Measurement measurement, double share) {
        boolean enough =
                measurement.histograms().stream().allMatch(fork -> fork.total() * (1 - share) >= SAMPLES_BEYOND);
        return enough && measurement.sampled()
                ? Optional.of(new MicroLevels(
                        MetricUnit.of(measurement.unit()), ForkLevels.of(quantiles(measurement, share))))
                : Optional.empty();
    }

    /** In milliseconds; none where these are no times. */
    public Optional<ForkLevels> millis() {
        return unit.kind() == MetricUnit.Kind.TIME
                ? Optional.of(forks.times(unit.factor() / NANOS_PER_MILLI))
                : Optional.empty();
    }

    /** What one operation takes on average of a rate by one thread, in milliseconds; none where this is no rate. */
    public Optional<ForkLevels> millisEach() {
        return unit.kind() == MetricUnit.Kind.RATE && forks.count() > 0
                ? Optional.of(ForkLevels.of(forks.levels().stream()
                        .map(level -> MILLIS_PER_SECOND / (level * unit.factor()))
                        .toList()))
                : Optional.empty();
    }

    public String centre() {
        return forks.count() == 0 ? "n/a" : Markdown.escape(unit.show(forks.centre()));
    }

    public String interval() {
        return forks.interval().map(this::show).orElseGet(this::whyNone);
    }

    /** How many times the floor this is, in cost: rates are turned round. None where they cannot be compared. */
    public Optional<CostRatio> timesFloor(MicroLevels floor) {
        if (unit.kind() != floor.unit().kind()
                || forks.count() == 0
                || floor.forks().count() == 0) {
            return Optional.empty();
        }
        boolean rate = unit.kind() == MetricUnit.Kind.RATE;
        double scale = unit.factor() / floor.unit().factor();
        double ratio = forks.centre() / floor.forks().centre() * scale;
        Optional<Interval> interval = rate ? floor.forks().ratioTo(forks) : forks.ratioTo(floor.forks());
        double intervalScale = rate ? 1 / scale : scale;
        return Optional.of(new CostRatio(
                rate ? 1 / ratio : ratio,
                interval.map(it -> new Interval(it.low() * intervalScale, it.high() * intervalScale))
                        .orElse(null)));
    }

    private String show(Interval interval) {
        return Markdown.escape(unit.show(interval.low(), interval.high()));
    }

    private String whyNone() {
        int all = forks.count() + forks.unusable();
        String counted = all + (all == 1 ? " fork" : " forks");
        return "none: " + counted + (forks.unusable() > 0 ? ", " + forks.unusable() + " without a figure" : "");
    }

    private static List<Double> quantiles(Measurement measurement, double share) {
        return measurement.histograms().stream()
                .map(fork -> fork.quantile(share))
                .toList();
    }

    private static List<Double> sampledMedians(Measurement measurement) {
        boolean enough = measurement.histograms().stream().allMatch(fork -> fork.total() >= SAMPLES_OF_A_MEDIAN);
        return enough
                ? quantiles(measurement, 0.5)
                : measurement.histograms().stream().map(fork -> Double.NaN).toList();
    }

    private static List<Double> medians(Measurement measurement) {
        return measurement.forks().stream().map(MicroLevels::median).toList();
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }

    private static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0 || Double.isNaN(sorted[sorted.length - 1])) {
            return Double.NaN;
        }
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    public static long samples(Measurement measurement) {
        return measurement.histograms().stream().mapToLong(ForkHistogram::total).sum();
    }
}
