package dev.hitmiss.results.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** How keys were drawn. */
public enum KeyDistribution {
    UNIFORM("uniform"),
    ZIPF("zipf"),
    HOTSPOT("hotspot"),
    SCAN("scan"),
    REPLAY("replay");

    private final String text;

    KeyDistribution(String text) {
        this.text = text;
    }

    /** The name in files. */
    @JsonValue
    public String text() {
        return text;
    }
}
