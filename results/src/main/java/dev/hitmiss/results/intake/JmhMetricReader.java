package dev.hitmiss.results.intake;

import dev.hitmiss.results.file.JsonStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a metric in JMH's JSON: its raw data, of which JMH's own figures are only a summary. */
final class JmhMetricReader {
    private final JsonStream json;
    private final Ration ration;
    private final Numbers numbers = new Numbers();
    private long[] counts = new long[64];

    private @Nullable String unit;
    private @Nullable List<Double> medians;
    private @Nullable List<ForkPercentiles> percentiles;

    JmhMetricReader(JsonStream json, Ration ration) {
        this.json = json;
        this.ration = ration;
    }

    ForkFigures read(String what) {
        unit = null;
        medians = null;
        percentiles = null;
        String position = json.position();
        json.object("'" + what + "'", this::field);
        if (unit == null) {
            throw json.refusal(position, "'scoreUnit' of '" + what + "' is missing");
        }
        if ((medians == null) == (percentiles == null)) {
            throw json.refusal(position, "'" + what + "' must have either 'rawData' or 'rawDataHistogram'");
        }
        return new ForkFigures(
                unit, medians == null ? List.of() : medians, percentiles == null ? List.of() : percentiles);
    }

    private void field(String name) {
        switch (name) {
            case "scoreUnit" -> unit = json.text("'scoreUnit'");
            case "rawData" -> medians = medians();
            case "rawDataHistogram" -> percentiles = percentiles();
            default -> json.skip();
        }
    }

    private List<Double> medians() {
        List<Double> forks = new ArrayList<>();
        json.array("'rawData'", () -> {
            numbers.clear();
            json.array("a fork of 'rawData'", this::iteration);
            forks.add(numbers.median());
            ration.objects(1);
        });
        return List.copyOf(forks);
    }

    private void iteration() {
        requireRoom();
        numbers.add(json.number("a value of 'rawData'"));
    }

    private List<ForkPercentiles> percentiles() {
        List<ForkPercentiles> forks = new ArrayList<>();
        json.array("'rawDataHistogram'", () -> {
            numbers.clear();
            json.array("a fork of 'rawDataHistogram'", this::histogram);
            forks.add(ofFork());
            ration.objects(1 + ForkPercentiles.Rank.values().length);
        });
        return List.copyOf(forks);
    }

    private ForkPercentiles ofFork() {
        try {
            return ForkPercentiles.of(numbers, counts);
        } catch (ArithmeticException e) {
            throw json.refusal("the counts of a fork of 'rawDataHistogram' add up to more than 2^63 - 1");
        }
    }

    private void histogram() {
        json.array("an iteration of 'rawDataHistogram'", this::bucket);
    }

    private void bucket() {
        requireRoom();
        int before = numbers.size();
        int[] parts = {0};
        json.array("a bucket", () -> {
            switch (parts[0]++) {
                case 0 -> value();
                case 1 -> count(before);
                default -> throw json.refusal("a bucket must be a value and a count, got more");
            }
        });
        if (parts[0] < 2) {
            throw json.refusal("a bucket must be a value and a count, got less");
        }
    }

    private void value() {
        double value = json.number("the value of a bucket");
        if (!Double.isFinite(value)) {
            throw json.expected("the value of a bucket", "a finite number");
        }
        // Minus zero is sorted apart from zero, and means the same.
        numbers.add(value + 0.0);
    }

    private void count(int index) {
        long count = json.wholeNumber("the count of a bucket");
        if (count < 0) {
            throw json.expected("the count of a bucket", "at least 0");
        }
        if (index == counts.length) {
            counts = Arrays.copyOf(counts, index * 2);
        }
        counts[index] = count;
    }

    private void requireRoom() {
        if (numbers.full()) {
            throw json.refusal("a fork has more than " + Numbers.SIZE_MAX + " values, which no fork has");
        }
    }
}
