package dev.hitmiss.results.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a read was answered, by the name the service uses too. */
public enum CacheOutcome {
    LOCAL_HIT("local-hit"),
    REMOTE_HIT("remote-hit"),
    LOADED("loaded"),
    COALESCED("coalesced"),
    ABSENT("absent"),
    DEGRADED("degraded");

    private final String text;

    CacheOutcome(String text) {
        this.text = text;
    }

    /** The name in files. */
    @JsonValue
    public String text() {
        return text;
    }
}
