package dev.hitmiss.benchmarks.curve;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What {@link HitRateMain} is asked for. */
record HitRateArguments(Optional<Path> out, Optional<Path> trace, long seed) {
    private static final String OUT = "--out";
    private static final String TRACE = "--trace";
    private static final String SEED = "--seed";
    private static final Set<String> NAMES = Set.of(OUT, TRACE, SEED);

    static HitRateArguments of(String... words) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            if (!NAMES.contains(words[i])) {
                throw new IllegalArgumentException(
                        "'" + words[i] + "' is no option. Known are: --out FILE, --trace FILE, --seed N.");
            }
            if (i + 1 == words.length) {
                throw new IllegalArgumentException("option " + words[i] + " needs a value behind it, got: nothing.");
            }
            given.put(words[i], words[i + 1]);
        }
        return new HitRateArguments(path(given, OUT), path(given, TRACE), seed(given.getOrDefault(SEED, "1")));
    }

    private static Optional<Path> path(Map<String, String> given, String name) {
        try {
            return Optional.ofNullable(given.get(name)).map(Path::of);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(
                    "option " + name + " must be a file, got: '" + given.get(name) + "'.", e);
        }
    }

    private static long seed(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("option --seed must be a whole number, got: '" + text + "'.", e);
        }
    }
}
