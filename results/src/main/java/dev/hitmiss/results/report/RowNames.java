package dev.hitmiss.results.report;

import dev.hitmiss.results.model.MicroRow;
import dev.hitmiss.results.model.RowKey;
import dev.hitmiss.results.text.Markdown;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;

/** What rows are called in tables. */
final class RowNames {
    /** The order of tables: headlines first, then from the nearest outcome to the furthest. */
    static final Comparator<MicroRow> ORDER = Comparator.comparing(MicroRow::headline)
            .reversed()
            .thenComparing(MicroRow::outcome, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(MicroRow::key);

    private static final String UNGROUPED = "other";

    private RowNames() {}

    static String group(MicroRow row) {
        return Objects.requireNonNullElse(row.group(), UNGROUPED);
    }

    /** Class and method, without the package. */
    static String name(RowKey key) {
        String[] steps = key.benchmark().split("\\.", -1);
        String shortened = steps.length < 2
                ? key.benchmark()
                : steps[steps.length - 2].replaceFirst("Benchmark$", "") + "." + steps[steps.length - 1];
        return Markdown.escape(shortened) + (key.threads() == 1 ? "" : " (" + key.threads() + " threads)");
    }

    /** What is done, in words: the class without its last word, as "config read". */
    static String operation(RowKey key) {
        String[] steps = key.benchmark().split("\\.", -1);
        String type = steps[Math.max(0, steps.length - 2)].replaceFirst("Benchmark$", "");
        return Markdown.escape(type.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT));
    }
}
