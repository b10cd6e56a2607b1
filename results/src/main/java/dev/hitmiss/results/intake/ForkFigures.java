package dev.hitmiss.results.intake;

import dev.hitmiss.results.model.ForkHistogram;
import dev.hitmiss.results.model.Measurement;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What is judged of one metric of one row, fork by fork.
 *
 * @param medians over the iterations of each fork; empty where there are samples
 * @param percentiles of the samples of each fork; empty where there are none
 */
record ForkFigures(String unit, List<Double> medians, List<ForkPercentiles> percentiles) {
    static ForkFigures of(Measurement measurement) {
        Numbers numbers = new Numbers();
        return new ForkFigures(
                measurement.unit(),
                measurement.forks().stream()
                        .map(iterations -> median(iterations, numbers))
                        .toList(),
                measurement.histograms().stream()
                        .map(histogram -> percentiles(histogram, numbers))
                        .toList());
    }

    private static double median(List<Double> iterations, Numbers numbers) {
        numbers.clear();
        iterations.forEach(numbers::add);
        return numbers.median();
    }

    private static ForkPercentiles percentiles(ForkHistogram histogram, Numbers numbers) {
        numbers.clear();
        histogram.values().forEach(numbers::add);
        return ForkPercentiles.of(
                numbers, histogram.counts().stream().mapToLong(Long::longValue).toArray());
    }

    boolean sampled() {
        return !percentiles.isEmpty();
    }

    int forks() {
        return medians.size() + percentiles.size();
    }

    /** The level of each fork: its median. */
    List<Double> levels() {
        return sampled() ? levels(ForkPercentiles.Rank.P50) : medians;
    }

    List<Double> levels(ForkPercentiles.Rank rank) {
        return each(fork -> fork.level(rank));
    }

    /** Whether every fork has enough samples to say something about a percentile. */
    boolean support(ForkPercentiles.Rank rank) {
        return sampled() && percentiles.stream().allMatch(fork -> rank.supportedBy(fork.samples()));
    }

    private List<Double> each(ToDoubleFunction<ForkPercentiles> figure) {
        return percentiles.stream().map(figure::applyAsDouble).toList();
    }
}
