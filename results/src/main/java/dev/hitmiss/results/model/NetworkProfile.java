package dev.hitmiss.results.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

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

    /** The profile that a value of the JMH parameter {@code network} names, if it names one. */
    public static Optional<NetworkProfile> ofParameter(String value) {
        return Arrays.stream(values())
                .filter(profile -> profile.name().equals(value))
                .findFirst();
    }

    /** The name in files. */
    @JsonValue
    public String text() {
        return text;
    }
}
