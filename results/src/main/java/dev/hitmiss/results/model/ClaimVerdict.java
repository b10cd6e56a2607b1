package dev.hitmiss.results.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** What became of a claim. */
public enum ClaimVerdict {
    HOLDS("holds"),
    BEATEN("beaten"),
    FALLS_SHORT("falls short"),
    /** What was measured is what was put in. */
    BY_CONSTRUCTION("by construction"),
    NOT_COMPARABLE("not comparable");

    private final String text;

    ClaimVerdict(String text) {
        this.text = text;
    }

    /** The name in files. */
    @JsonValue
    public String text() {
        return text;
    }
}
