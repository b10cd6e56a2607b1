package dev.hitmiss.benchmarks.experiment;

import com.fasterxml.jackson.annotation.JsonValue;

/** The unit of a figure, of those that the schema knows. */
public enum Unit {
    PERCENT("percent"),
    RATIO("ratio"),
    COUNT("count"),
    PER_SECOND("per-second"),
    BYTES("bytes");

    private final String text;

    Unit(String text) {
        this.text = text;
    }

    /** The name in files. */
    @JsonValue
    public String text() {
        return text;
    }
}
