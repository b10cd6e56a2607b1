package dev.hitmiss.results.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** Which implementation a claim was measured on. */
public enum ClaimBuild {
    /** As the seed built it. */
    SEED("seed"),
    /** As it should be built. */
    REFERENCE("reference");

    private final String text;

    ClaimBuild(String text) {
        this.text = text;
    }

    /** The name in files. */
    @JsonValue
    public String text() {
        return text;
    }
}
