package dev.hitmiss.results.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** The unit of a figure. */
public enum Quantity {
    MICROS("micros"),
    MILLIS("millis"),
    PERCENT("percent"),
    RATIO("ratio"),
    COUNT("count"),
    PER_SECOND("per-second"),
    BYTES("bytes"),
    CURRENCY("currency");

    private final String text;

    Quantity(String text) {
        this.text = text;
    }

    /** The name in files. */
    @JsonValue
    public String text() {
        return text;
    }
}
