package dev.hitmiss.results.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** Who started the servers. */
public enum StackMode {
    EMBEDDED("embedded"),
    EXTERNAL("external"),
    CONTAINERS("containers");

    private final String text;

    StackMode(String text) {
        this.text = text;
    }

    /** The name in files. */
    @JsonValue
    public String text() {
        return text;
    }
}
