package dev.hitmiss.results.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** Which part of a simulation an arrival belongs to, by its intended start. */
public enum LoadPhase {
    /** Kept so that counts add up; never quoted. */
    WARM_UP("warm-up"),
    MEASURED("measured");

    private final String text;

    LoadPhase(String text) {
        this.text = text;
    }

    /** The name in files. */
    @JsonValue
    public String text() {
        return text;
    }
}
