package dev.hitmiss.results.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What JMH measures, by its own short name. */
public enum BenchmarkMode {
    /** Operations in a unit of time: more is better. */
    THROUGHPUT("thrpt"),
    /** Mean time of an operation. */
    AVERAGE_TIME("avgt"),
    /** Time of sampled operations, as a histogram. */
    SAMPLE_TIME("sample"),
    /** Time of a single call. */
    SINGLE_SHOT("ss");

    private final String text;

    BenchmarkMode(String text) {
        this.text = text;
    }

    /** The name in files. */
    @JsonValue
    public String text() {
        return text;
    }

    public static BenchmarkMode of(String text) {
        return Arrays.stream(values())
                .filter(mode -> mode.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown mode '" + text + "', allowed: "
                        + Arrays.stream(values()).map(BenchmarkMode::text).collect(Collectors.joining(", "))));
    }
}
