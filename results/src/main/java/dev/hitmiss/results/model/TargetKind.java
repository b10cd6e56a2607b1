package dev.hitmiss.results.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whose service the load was aimed at. */
public enum TargetKind {
    /** Started by the load part. */
    OWN("own"),
    /** Ran already. */
    GIVEN("given");

    private final String text;

    TargetKind(String text) {
        this.text = text;
    }

    /** The name in files. */
    @JsonValue
    public String text() {
        return text;
    }
}
