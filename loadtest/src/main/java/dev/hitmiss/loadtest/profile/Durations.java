package dev.hitmiss.loadtest.profile;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The spelling of durations on the command line and in properties: {@code 500ms}, {@code 20s}, {@code 2m}, {@code 1h}. */
public final class Durations {
    private static final Pattern SPELLING = Pattern.compile("(\\d{1,9})(ms|s|m|h)");
    private static final Map<String, ChronoUnit> UNITS =
            Map.of("ms", ChronoUnit.MILLIS, "s", ChronoUnit.SECONDS, "m", ChronoUnit.MINUTES, "h", ChronoUnit.HOURS);

    private Durations() {}

    /** Throws {@link IllegalArgumentException} for anything else. */
    public static Duration parse(String text) {
        Matcher spelling = SPELLING.matcher(text);
        if (!spelling.matches()) {
            throw new IllegalArgumentException(
                    "a duration must be a number with ms, s, m or h, such as 500ms or 20s, got: " + text);
        }
        return Duration.of(Long.parseLong(spelling.group(1)), UNITS.get(spelling.group(2)));
    }

    /** The spelling that {@link #parse} reads. */
    public static String format(Duration duration) {
        return duration.toMillisPart() == 0 ? duration.toSeconds() + "s" : duration.toMillis() + "ms";
    }
}
