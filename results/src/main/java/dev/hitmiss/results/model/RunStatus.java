package dev.hitmiss.results.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether everything that was planned has run. */
public enum RunStatus {
    COMPLETE("complete"),
    INCOMPLETE("incomplete");

    private final String text;

    RunStatus(String text) {
        this.text = text;
    }

    /** The name in files. */
    @JsonValue
    public String text() {
        return text;
    }
}
