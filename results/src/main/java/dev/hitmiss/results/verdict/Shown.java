package dev.hitmiss.results.verdict;

import dev.hitmiss.results.model.GateReport.Entry;
import dev.hitmiss.results.model.Verdict;
import dev.hitmiss.results.text.Figures;
import dev.hitmiss.results.text.MetricUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * Which entries stand in a table: all if they are few, else those that ask for attention.
 *
 * @param rest the others, which are only counted
 */
record Shown(List<Entry> rows, List<Entry> rest) {

    static Shown of(List<Entry> entries, int rowsMax) {
        if (entries.size() <= rowsMax) {
            return new Shown(entries, List.of());
        }
        List<Entry> urgent = urgent(entries);
        List<Entry> rows = urgent.subList(0, Math.min(rowsMax, urgent.size()));
        List<Entry> rest = new ArrayList<>(urgent.subList(rows.size(), urgent.size()));
        rest.addAll(quiet(entries));
        return new Shown(rows, rest);
    }

    static List<Entry> urgent(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.verdict() != Verdict.NO_REGRESSION)
                .toList();
    }

    static List<Entry> quiet(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.verdict() == Verdict.NO_REGRESSION)
                .toList();
    }

    /** How many entries of which kind, such as {@code 12 new and 9,954 without a slowdown above 4.1 %}. */
    static String counted(List<Entry> entries) {
        Map<Verdict, List<Entry>> kinds =
                entries.stream().collect(Collectors.groupingBy(Entry::verdict, TreeMap::new, Collectors.toList()));
        List<String> parts = new ArrayList<>();
        kinds.forEach((kind, own) -> parts.add(
                Figures.count(own.size()) + " " + (kind == Verdict.NO_REGRESSION ? notWorse(own) : kind.text())));
        return parts.stream().limit(Math.max(1, parts.size() - 1L)).collect(Collectors.joining(", "))
                + (parts.size() > 1 ? " and " + parts.get(parts.size() - 1) : "");
    }

    /** With the largest slowdown that one of them leaves open. */
    private static String notWorse(List<Entry> quiet) {
        double most = quiet.stream()
                .filter(entry -> !allocation(entry))
                .flatMapToDouble(Shown::excludedAbove)
                .max()
                .orElse(0);
        String above = most > 0 ? String.format(Locale.ROOT, " above %.1f %%", most * 100) : "";
        boolean times = quiet.stream().noneMatch(Shown::allocation);
        return times
                ? "without a slowdown" + above
                : "not worse" + (above.isEmpty() ? "" : " (no slowdown" + above + ")");
    }

    /** Whether bytes are what is judged, which get more and not slower. */
    static boolean allocation(Entry entry) {
        return entry.family().equals("allocation");
    }

    private static DoubleStream excludedAbove(Entry entry) {
        Double excluded = entry.excludedAbove();
        return excluded == null ? DoubleStream.empty() : DoubleStream.of(excluded);
    }

    static String level(@Nullable String unit, @Nullable Double level) {
        return unit == null || level == null ? "" : MetricUnit.of(unit).show(level);
    }
}
