package dev.hitmiss.loadtest.story;

import java.util.Locale;

/** What the instances are that a story begins with. */
public enum Start {
    /** Those that run already, with what they have. */
    RUNNING,
    /** Just started, and nothing is cached. */
    COLD,
    /** Just started, and copies were filled before they listened. */
    WARMED;

    /** The name in files. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
