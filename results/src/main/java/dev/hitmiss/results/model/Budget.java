package dev.hitmiss.results.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** How much time a run was given. */
public enum Budget {
    /** Everything once; no figure believed. */
    SMOKE("smoke"),
    /** The headline rows. */
    QUICK("quick"),
    /** The matrix. */
    FULL("full");

    private final String text;

    Budget(String text) {
        this.text = text;
    }

    /** The name in files. */
    @JsonValue
    public String text() {
        return text;
    }
}
