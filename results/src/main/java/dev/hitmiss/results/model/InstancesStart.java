package dev.hitmiss.results.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** What the instances were that a simulation began with. */
public enum InstancesStart {
    /** They ran already, with what they had. */
    RUNNING("running"),
    /** Just started, and nothing was cached. */
    COLD("cold"),
    /** Just started, and copies were filled before they listened. */
    WARMED("warmed");

    private final String text;

    InstancesStart(String text) {
        this.text = text;
    }

    /** The name in files. */
    @JsonValue
    public String text() {
        return text;
    }
}
