package dev.hitmiss.benchmarks.memory;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What {@link MemoryMain} is asked for. */
record MemoryArguments(Optional<Path> out, List<Integer> entries) {
    private static final String OUT = "--out";
    private static final String ENTRIES = "--entries";
    private static final Set<String> NAMES = Set.of(OUT, ENTRIES);
    private static final int ENTRIES_MIN = 100;
    private static final int ENTRIES_MAX = 1_000_000;

    static MemoryArguments of(String... words) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            if (!NAMES.contains(words[i])) {
                throw new IllegalArgumentException(
                        "'" + words[i] + "' is no option. Known are: --out FILE, --entries N,N….");
            }
            if (i + 1 == words.length) {
                throw new IllegalArgumentException("option " + words[i] + " needs a value behind it, got: nothing.");
            }
            given.put(words[i], words[i + 1]);
        }
        return new MemoryArguments(
                Optional.ofNullable(given.get(OUT)).map(Path::of),
                Stream.of(given.getOrDefault(ENTRIES, "10000").split(","))
                        .map(MemoryArguments::count)
                        .sorted()
                        .toList());
    }

    private static int count(String text) {
        try {
            int count = Integer.parseInt(text.strip());
            if (count >= ENTRIES_MIN && count <= ENTRIES_MAX) {
                return count;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(refusal(text), e);
        }
        throw new IllegalArgumentException(refusal(text));
    }

    private static String refusal(String text) {
        return "option --entries must be whole numbers from " + ENTRIES_MIN + " to " + ENTRIES_MAX
                + ", with commas between them, got: '" + text + "'.";
    }
}
