package dev.hitmiss.results.verdict;

import dev.hitmiss.results.model.GateReport;
import dev.hitmiss.results.model.GateReport.Entry;
import dev.hitmiss.results.model.RunVerdict;
import dev.hitmiss.results.model.Verdict;
import dev.hitmiss.results.text.MetricUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A verdict on a terminal: the sum of it, then what is urgent, then what else has to be known. */
public final class VerdictText {
    private static final int ROWS_MAX = 30;
    private static final int NAME_WIDTH_MAX = 56;
    private static final String RESET = "\u001b[0m";

    private final boolean colour;

    private VerdictText(boolean colour) {
        this.colour = colour;
    }

    /** As many lines as say what matters, in colour where the terminal shows it. */
    public static String of(RunVerdict verdict, boolean colour) {
        return new VerdictText(colour).text(verdict);
    }

    private String text(RunVerdict verdict) {
        StringBuilder text = new StringBuilder(Summary.of(verdict)).append('\n');
        GateReport gate = verdict.gate();
        if (gate != null) {
            table(gate.benchmarks(), text);
        }
        text.append('\n');
        Summary.remarks(verdict)
                .forEach(remark -> text.append(printable(remark)).append('\n'));
        return text.toString();
    }

    private void table(List<Entry> entries, StringBuilder text) {
        List<Entry> shown = entries.subList(0, Math.min(ROWS_MAX, entries.size()));
        SeriesNames names = SeriesNames.of(entries);
        List<String[]> rows = new ArrayList<>();
        for (Entry entry : shown) {
            rows.add(new String[] {
                entry.verdict().text(),
                shortened(printable(names.shortName(entry.key()))),
                level(entry.unit(), entry.baseLevel()),
                level(entry.unit(), entry.candidateLevel()),
                printable(entry.words())
            });
        }
        text.append('\n');
        for (int i = 0; i < rows.size(); i++) {
            line(rows, rows.get(i), shown.get(i).verdict(), text);
        }
        if (entries.size() > shown.size()) {
            text.append(String.format(
                    Locale.ROOT,
                    "… and %,d more: verdict.json has them all (--out DIR)%n",
                    entries.size() - shown.size()));
        }
    }

    private void line(List<String[]> rows, String[] row, Verdict verdict, StringBuilder text) {
        String word = padded(rows, row, 0, false);
        text.append(colour ? paint(verdict) + word + RESET : word)
                .append("  ")
                .append(padded(rows, row, 1, false))
                .append("  ")
                .append(padded(rows, row, 2, true));
        boolean both = !row[2].isEmpty() && !row[3].isEmpty();
        text.append(both ? " → " : "   ")
                .append(padded(rows, row, 3, true))
                .append("  ")
                .append(row[4])
                .append('\n');
    }

    private static String padded(List<String[]> rows, String[] row, int column, boolean right) {
        int width = rows.stream().mapToInt(it -> it[column].length()).max().orElse(0);
        String space = " ".repeat(width - row[column].length());
        return right ? space + row[column] : row[column] + space;
    }

    private static String paint(Verdict verdict) {
        return switch (verdict) {
            case REGRESSED, MISSING -> "\u001b[31m";
            case INCONCLUSIVE, INSUFFICIENT -> "\u001b[33m";
            case IMPROVED, NO_REGRESSION -> "\u001b[32m";
            case NEW, IGNORED -> "\u001b[2m";
        };
    }

    static String level(@Nullable String unit, @Nullable Double level) {
        return unit == null || level == null ? "" : MetricUnit.of(unit).show(level);
    }

    private static String shortened(String name) {
        if (name.length() <= NAME_WIDTH_MAX) {
            return name;
        }
        int tail = NAME_WIDTH_MAX / 2;
        return name.substring(0, NAME_WIDTH_MAX - tail - 1) + "…" + name.substring(name.length() - tail);
    }

    /** What a file brings must not steer the terminal. */
    private static String printable(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ");
    }
}
