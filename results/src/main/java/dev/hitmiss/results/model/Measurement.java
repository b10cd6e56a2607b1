package dev.hitmiss.results.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of one metric, fork by fork: either one value an iteration, or one histogram of samples a fork. A value
 * that does not exist is NaN here and null in the file.
 */
public record Measurement(String metric, String unit, List<List<Double>> forks, List<ForkHistogram> histograms) {
    /** The metric of what the benchmark's mode measures. */
    public static final String PRIMARY = "primary";

    public Measurement {
        Require.text("metric", metric);
        forks = forks.stream().map(List::copyOf).toList();
        histograms = List.copyOf(histograms);
        Require.that(
                forks.isEmpty() || histograms.isEmpty(),
                "a measurement has either 'forks' or 'histograms', got both for '" + metric + "'");
    }

    @JsonCreator
    static Measurement of(
            String metric,
            String unit,
            @JsonSetter(contentNulls = Nulls.SET) List<List<@Nullable Double>> forks,
            List<ForkHistogram> histograms) {
        List<List<Double>> numbers = forks.stream().map(Absent::toNaN).toList();
        return new Measurement(metric, unit, numbers, histograms);
    }

    public static Measurement ofValues(String metric, String unit, List<List<Double>> forks) {
        return new Measurement(metric, unit, forks, List.of());
    }

    public static Measurement ofHistograms(String metric, String unit, List<ForkHistogram> histograms) {
        return new Measurement(metric, unit, List.of(), histograms);
    }

    public int forkCount() {
        return forks.size() + histograms.size();
    }

    public boolean sampled() {
        return !histograms.isEmpty();
    }
}
