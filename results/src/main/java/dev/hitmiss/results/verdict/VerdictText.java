package dev.hitmiss.results.verdict;

import dev.hitmiss.results.model.GateReport;
import dev.hitmiss.results.model.GateReport.Entry;
import dev.hitmiss.results.model.RunVerdict;
import dev.hitmiss.results.model.Verdict;
import dev.hitmiss.results.text.Shortened;
import dev.hitmiss.results.text.Wrapped;
import java.util.List;
import java.util.function.Function;

/** A verdict on a terminal of {@value #WIDTH} columns: the sum of it, then what is urgent, then what else has to be known. */
public final class VerdictText {
    static final int WIDTH = 120;

    private static final int ROWS_MAX = 30;
    private static final int LEVEL_WIDTH_MAX = 18;
    private static final int NAME_WIDTH_MIN = 24;
    private static final int NAME_LINES_WISHED = 3;
    private static final int WORDS_WIDTH_WISHED = 36;
    private static final String GAP = "  ";
    private static final String ARROW = " → ";
    private static final String RESET = "\u001b[0m";

    /** One entry as it is shown. */
    private record Row(Verdict verdict, String name, String base, String candidate, String words) {}

    private final boolean colour;
    private final StringBuilder text = new StringBuilder();

    private VerdictText(boolean colour) {
        this.colour = colour;
    }

    /** As many lines as say what matters, in colour where the terminal shows it. */
    public static String of(RunVerdict verdict, boolean colour) {
        VerdictText written = new VerdictText(colour);
        written.paragraph(Summary.of(verdict));
        GateReport gate = verdict.gate();
        if (gate != null && !gate.benchmarks().isEmpty()) {
            written.text.append('\n');
            written.table(gate.benchmarks());
        }
        List<String> remarks = Remarks.of(verdict);
        if (!remarks.isEmpty()) {
            written.text.append('\n');
            remarks.forEach(written::paragraph);
        }
        return written.text.toString();
    }

    /** What does not fit on one line goes on below, set in. */
    private void paragraph(String sentence) {
        List<String> lines = Wrapped.lines(printable(sentence), WIDTH - GAP.length());
        for (int i = 0; i < lines.size(); i++) {
            text.append(i == 0 ? "" : GAP).append(lines.get(i)).append('\n');
        }
    }

    private void table(List<Entry> entries) {
        Shown shown = Shown.of(entries, ROWS_MAX);
        SeriesNames names = SeriesNames.of(entries);
        rows(shown.rows().stream().map(entry -> row(entry, names)).toList());
        if (!shown.rest().isEmpty()) {
            paragraph((shown.rows().isEmpty() ? "" : "and ") + Shown.counted(shown.rest())
                    + "; all are in verdict.json (--out DIR)");
        }
    }

    private static Row row(Entry entry, SeriesNames names) {
        return new Row(
                entry.verdict(),
                printable(names.shortName(entry.key())),
                level(Shown.level(entry.unit(), entry.baseLevel())),
                level(Shown.level(entry.unit(), entry.candidateLevel())),
                printable(entry.words()));
    }

    private void rows(List<Row> rows) {
        int verdict = widest(rows, row -> row.verdict().text());
        int base = widest(rows, Row::base);
        int candidate = widest(rows, Row::candidate);
        int left = WIDTH - verdict - base - ARROW.length() - candidate - 3 * GAP.length();
        int nameMax = Math.max(NAME_WIDTH_MIN, left - Math.min(WORDS_WIDTH_WISHED, widest(rows, Row::words)));
        int name = rows.stream()
                .flatMap(row -> name(row, nameMax).stream())
                .mapToInt(VerdictText::width)
                .max()
                .orElse(0);
        for (Row row : rows) {
            String arrow = row.base().isEmpty() || row.candidate().isEmpty() ? " ".repeat(ARROW.length()) : ARROW;
            List<String> names = name(row, nameMax);
            List<String> words = Wrapped.lines(row.words(), left - name);
            text.append(painted(row.verdict(), left(row.verdict().text(), verdict)))
                    .append(GAP)
                    .append(left(names.get(0), name))
                    .append(GAP)
                    .append(right(row.base(), base))
                    .append(arrow)
                    .append(right(row.candidate(), candidate))
                    .append(GAP)
                    .append(words.get(0))
                    .append('\n');
            for (int i = 1; i < Math.max(names.size(), words.size()); i++) {
                String below = " ".repeat(verdict) + GAP + left(line(names, i), name);
                text.append((left(below, WIDTH - left + name) + line(words, i)).stripTrailing())
                        .append('\n');
            }
        }
    }

    private static List<String> name(Row row, int width) {
        return Wrapped.lines(Shortened.inTheMiddle(row.name(), NAME_LINES_WISHED * width), width);
    }

    /** Nothing below the last one. */
    private static String line(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "";
    }

    private String painted(Verdict verdict, String word) {
        String paint = switch (verdict) {
            case REGRESSED, MISSING -> "\u001b[31m";
            case INCONCLUSIVE, INSUFFICIENT -> "\u001b[33m";
            case IMPROVED, NO_REGRESSION -> "\u001b[32m";
            case NEW, IGNORED -> "\u001b[2m";
        };
        return colour ? paint + word + RESET : word;
    }

    private static int widest(List<Row> rows, Function<Row, String> column) {
        return rows.stream().map(column).mapToInt(VerdictText::width).max().orElse(0);
    }

    private static String left(String cell, int width) {
        return cell + " ".repeat(width - width(cell));
    }

    private static String right(String cell, int width) {
        return " ".repeat(width - width(cell)) + cell;
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private static String level(String level) {
        return Shortened.inTheMiddle(printable(level), LEVEL_WIDTH_MAX);
    }

    /** What a file brings must not steer the terminal. */
    private static String printable(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\x{80}-\\x{9f}]", " ");
    }
}
