package dev.hitmiss.results.verdict;

import dev.hitmiss.results.model.GateReport.Entry;
import dev.hitmiss.results.model.RowKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Short names of series: class and method, and of all else only what tells one series from another. */
final class SeriesNames {
    private static final String PRIMARY = "primary";

    /** What JMH calls the bytes that an operation allocates. */
    private static final String ALLOCATION = "gc.alloc.rate.norm";

    private final boolean modesDiffer;
    private final boolean threadsDiffer;
    private final Set<String> commonParams;
    private final Set<String> ambiguous;

    private SeriesNames(List<Entry> entries, List<RowKey> rows) {
        Map<String, Set<String>> values = new TreeMap<>();
        rows.forEach(row -> row.params()
                .forEach((name, value) ->
                        values.computeIfAbsent(name, it -> new HashSet<>()).add(value)));
        modesDiffer = rows.stream().map(RowKey::mode).distinct().count() > 1;
        threadsDiffer = rows.stream().map(RowKey::threads).distinct().count() > 1;
        commonParams = values.entrySet().stream()
                .filter(param -> param.getValue().size() == 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        ambiguous = entries.stream()
                .map(entry -> shortened(entry.key()))
                .filter(name -> !seen.add(name))
                .collect(Collectors.toSet());
    }

    static SeriesNames of(List<Entry> entries) {
        return new SeriesNames(
                entries,
                entries.stream().flatMap(entry -> row(entry.key()).stream()).toList());
    }

    /** The whole key where a short name would stand for two. */
    String shortName(String key) {
        String name = shortened(key);
        return ambiguous.contains(name) ? key : name;
    }

    static boolean primary(String key) {
        return metric(key).equals(PRIMARY);
    }

    private String shortened(String key) {
        return row(key).map(row -> name(row) + (primary(key) ? "" : " " + shown(metric(key))))
                .orElse(key);
    }

    private String name(RowKey row) {
        String[] steps = row.benchmark().split("\\.", -1);
        List<String> parts = new ArrayList<>();
        parts.add(steps.length < 2 ? row.benchmark() : steps[steps.length - 2] + "." + steps[steps.length - 1]);
        row.params().forEach((name, value) -> {
            if (!commonParams.contains(name)) {
                parts.add(name + "=" + value);
            }
        });
        if (modesDiffer) {
            parts.add(row.mode().text());
        }
        if (threadsDiffer) {
            parts.add(row.threads() + (row.threads() == 1 ? " thread" : " threads"));
        }
        return String.join(" ", parts);
    }

    private static String shown(String metric) {
        return metric.equals(ALLOCATION) ? "bytes" : metric;
    }

    private static String metric(String key) {
        return key.substring(key.lastIndexOf('|') + 1);
    }

    /** Nothing for what is no benchmark. */
    private static Optional<RowKey> row(String key) {
        try {
            return Optional.of(RowKey.parse(key.substring(0, key.lastIndexOf('|'))));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}
