package dev.hitmiss.results.selftest;

import dev.hitmiss.results.estimate.Sample;
import dev.hitmiss.results.model.ForkHistogram;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One fork of one benchmark. As text it is the values of its iterations, {@code 1.21;1.19;1.2}, or, if JMH sampled operations, what
 * they sum up to: {@code median/mean/deviation/count}.
 *
 * @param level what the gate takes of it: the median
 * @param values one an iteration; the level alone where operations were sampled
 * @param count of the values that JMH pools: iterations or samples
 * @param mean of them
 * @param deviation of them; 0 for one
 */
public record StoredFork(double level, List<Double> values, long count, double mean, double deviation) {
    private static final String SHAPE = "a fork is 'value;value' or 'median/mean/deviation/count' with figures above 0";

    public StoredFork {
        values = List.copyOf(values);
        if (!(level > 0 && mean > 0 && deviation >= 0 && count >= 1 && Double.isFinite(level + mean + deviation))) {
            throw new IllegalArgumentException(SHAPE + ", got: " + level + "/" + mean + "/" + deviation + "/" + count);
        }
    }

    static StoredFork ofIterations(List<Double> values) {
        Sample sample = Sample.of(values);
        double deviation = values.size() > 1 ? Math.sqrt(sample.variance()) : 0;
        return new StoredFork(sample.median(), values, values.size(), sample.mean(), deviation);
    }

    static StoredFork ofSamples(ForkHistogram histogram) {
        long count = histogram.total();
        double mean = 0;
        for (int i = 0; i < histogram.values().size(); i++) {
            mean += histogram.values().get(i) * histogram.counts().get(i) / count;
        }
        double squares = 0;
        for (int i = 0; i < histogram.values().size(); i++) {
            double distance = histogram.values().get(i) - mean;
            squares += distance * distance * histogram.counts().get(i);
        }
        double level = histogram.quantile(0.5);
        return new StoredFork(level, List.of(level), count, mean, count > 1 ? Math.sqrt(squares / (count - 1)) : 0);
    }

    static StoredFork parse(String text) {
        try {
            if (!text.contains("/")) {
                return ofIterations(
                        Arrays.stream(text.split(";", -1)).map(Double::valueOf).toList());
            }
            String[] parts = text.split("/", -1);
            double level = Double.parseDouble(parts[0]);
            return new StoredFork(
                    level,
                    List.of(level),
                    Long.parseLong(parts[3]),
                    Double.parseDouble(parts[1]),
                    Double.parseDouble(parts[2]));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException(SHAPE + ", got: '" + text + "'", e);
        }
    }

    String text() {
        return count == values.size()
                ? values.stream().map(StoredFork::rounded).collect(Collectors.joining(";"))
                : rounded(level) + "/" + rounded(mean) + "/" + rounded(deviation) + "/" + count;
    }

    /** The same fork, so many times as high. */
    StoredFork times(double factor) {
        return new StoredFork(
                level * factor,
                values.stream().map(value -> value * factor).toList(),
                count,
                mean * factor,
                deviation * factor);
    }

    private static String rounded(double value) {
        return StoredFigures.of(value);
    }
}
