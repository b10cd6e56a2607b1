package dev.hitmiss.results.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** How far away the servers were made to be. */
public enum NetworkProfile {
    LOOPBACK("loopback"),
    SAME_ZONE("same-zone"),
    CROSS_ZONE("cross-zone"),
    SEED_TRIGGER("seed-trigger"),
    SEED_SESSION("seed-session"),
    SEED_CONFIG("seed-config");

    private final String text;

    NetworkProfile(String text) {
        this.text = text;
    }

    /** The name in files. */
    @JsonValue
    public String text() {
        return text;
    }
}
