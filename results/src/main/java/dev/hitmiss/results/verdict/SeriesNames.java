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

    private final boolean modesDiffer;
    private final boolean threadsDiffer;
    private final Set<String> commonParams;

    private SeriesNames(boolean modesDiffer, boolean threadsDiffer, Set<String> commonParams) {
        this.modesDiffer = modesDiffer;
        this.threadsDiffer = threadsDiffer;
        this.commonParams = commonParams;
    }

    static SeriesNames of(List<Entry> entries) {
        List<RowKey> rows =
                entries.stream().flatMap(entry -> row(entry.key()).stream()).toList();
        Map<String, Set<String>> values = new TreeMap<>();
        rows.forEach(row -> row.params()
                .forEach((name, value) ->
                        values.computeIfAbsent(name, it -> new HashSet<>()).add(value)));
        return new SeriesNames(
                rows.stream().map(RowKey::mode).distinct().count() > 1,
                rows.stream().map(RowKey::threads).distinct().count() > 1,
                values.entrySet().stream()
                        .filter(param -> param.getValue().size() == 1)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }

    String shortName(String key) {
        return row(key).map(row -> name(row) + metric(key)).orElse(key);
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

    private static String metric(String key) {
        String metric = key.substring(key.lastIndexOf('|') + 1);
        return metric.equals(PRIMARY) ? "" : " " + metric;
    }

    /** Nothing for what is no benchmark. */
    private static Optional<RowKey> row(String key) {
        try {
            return Optional.of(RowKey.parse(key.substring(0, key.lastIndexOf('|'))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
