package dev.hitmiss.results.model;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The checks that the records of this package share, with one wording. */
final class Require {
    private static final Pattern IDENTIFIER = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Require() {}

    static void that(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    static void text(String name, String value) {
        that(!value.isBlank(), "'" + name + "' must not be blank");
    }

    static void identifier(String name, String value) {
        that(
                IDENTIFIER.matcher(value).matches(),
                "'" + name + "' must be in kebab-case (a-z, 0-9, single hyphens between), got: '" + value + "'");
    }

    static void atLeast(String name, long least, long value) {
        that(value >= least, "'" + name + "' must be at least " + least + ", got: " + value);
    }

    static void atLeast(String name, long least, @Nullable Integer valueOrNull) {
        if (valueOrNull != null) {
            atLeast(name, least, valueOrNull.longValue());
        }
    }

    static void above(String name, double bound, double value) {
        that(value > bound, "'" + name + "' must be above " + bound + ", got: " + value);
    }

    static void share(String name, double value) {
        that(value >= 0 && value <= 1, "'" + name + "' must be between 0 and 1, got: " + value);
    }

    static <T> void unique(String name, Collection<T> items, Function<T, ?> key) {
        Set<Object> seen = new HashSet<>();
        for (T item : items) {
            that(seen.add(key.apply(item)), "'" + name + "' has an entry twice: " + key.apply(item));
        }
    }

    static void insideRun(String name, String path) {
        boolean inside = !path.isEmpty()
                && !path.startsWith("/")
                && path.indexOf('\\') < 0
                && !List.of(path.split("/", -1)).contains("..");
        that(inside, "'" + name + "' must be a path inside the run's folder, with '/', got: '" + path + "'");
    }

    static void schemaVersion(int supported, int value) {
        that(value == supported, "'schemaVersion' must be " + supported + ", got: " + value);
    }
}
