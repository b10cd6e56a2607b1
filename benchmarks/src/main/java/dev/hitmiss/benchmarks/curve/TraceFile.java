package dev.hitmiss.benchmarks.curve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/** Requests that somebody recorded: a line has a key, or milliseconds and a key; keys alone come at even steps. */
final class TraceFile {
    private static final int SHOWN_MAX = 5;
    private static final long MILLIS_MAX = TimeUnit.NANOSECONDS.toMillis(Long.MAX_VALUE);

    private final List<String> problems = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Integer> keys = new ArrayList<>();
    private final List<Long> millis = new ArrayList<>();

    private TraceFile() {}

    /** Throws an {@link IllegalArgumentException} that has every line that is none, or the first few of many. */
    static Traffic read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException(
                    "trace '" + file + "' has no line. Give one with a key a line, or with 'millis key' a line.");
        }
        return new TraceFile().of(file, lines);
    }

    private Traffic of(Path file, List<String> lines) {
        int columns = lines.get(0).strip().split("\\s+").length;
        for (int i = 0; i < lines.size(); i++) {
            String[] words = lines.get(i).strip().split("\\s+");
            if (words.length != columns || columns > 2 || words[0].isEmpty()) {
                bad(i, lines, columns == 2 ? "is no 'millis key' as the first line is" : "is no single key");
            } else if (columns == 1) {
                request(words[0], OptionalLong.empty());
            } else {
                timed(i, lines, words);
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("trace '" + file + "' has lines that are no requests: "
                    + String.join("; ", problems.subList(0, Math.min(SHOWN_MAX, problems.size())))
                    + (problems.size() > SHOWN_MAX ? "; and " + (problems.size() - SHOWN_MAX) + " more" : "")
                    + ". A line has a key without spaces, or milliseconds that never go back and such a key.");
        }
        return Traffic.recorded(
                Objects.toString(file.getFileName(), "trace"),
                numbers.size(),
                keys.stream().mapToInt(Integer::intValue).toArray(),
                millis.isEmpty()
                        ? Traffic.evenly(keys.size())
                        : millis.stream().mapToLong(at -> at - millis.get(0)).toArray());
    }

    private void timed(int line, List<String> lines, String[] words) {
        OptionalLong at = millis(words[0]);
        if (at.isEmpty()) {
            bad(line, lines, "does not begin with milliseconds from 0 to " + MILLIS_MAX);
        } else if (!millis.isEmpty() && at.getAsLong() < millis.get(millis.size() - 1)) {
            bad(line, lines, "goes back in time");
        } else {
            request(words[1], at);
        }
    }

    private static OptionalLong millis(String word) {
        try {
            long millis = Long.parseLong(word);
            return millis >= 0 && millis <= MILLIS_MAX ? OptionalLong.of(millis) : OptionalLong.empty();
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    private void request(String key, OptionalLong at) {
        keys.add(numbers.computeIfAbsent(key, unknown -> numbers.size()));
        at.ifPresent(millis::add);
    }

    private void bad(int line, List<String> lines, String what) {
        problems.add("line " + (line + 1) + " '" + lines.get(line) + "' " + what);
    }
}
