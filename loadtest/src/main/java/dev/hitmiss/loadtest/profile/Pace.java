package dev.hitmiss.loadtest.profile;

import java.util.Arrays;
import java.util.Locale;

/** When arrivals come. */
public enum Pace {
    /** At the rate, whatever becomes of those before. */
    OPEN,
    /** As soon as one of a fixed number is over, so that the injector never rests. */
    FLAT_OUT;

    static Pace of(String text) {
        return Arrays.stream(values())
                .filter(pace -> pace.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a pace is open or flat-out, got: " + text));
    }

    String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
