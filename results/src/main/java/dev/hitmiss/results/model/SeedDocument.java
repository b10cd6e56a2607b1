package dev.hitmiss.results.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** The documents that promise what a cache is worth. */
public enum SeedDocument {
    CONFIG_CACHE("config-cache"),
    USER_CACHE("user-cache"),
    CHANNEL_ACTIVATION("channel-activation-and-patterns"),
    SESSION_WARMING("session-warming"),
    TRIGGER_STATE("trigger-state");

    private final String text;

    SeedDocument(String text) {
        this.text = text;
    }

    /** The name in files. */
    @JsonValue
    public String text() {
        return text;
    }
}
