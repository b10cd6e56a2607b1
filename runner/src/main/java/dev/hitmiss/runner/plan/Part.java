package dev.hitmiss.runner.plan;

import java.util.Locale;

/** A part of a run that the user can ask for alone. */
public enum Part {
    MICRO,
    LOAD;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
