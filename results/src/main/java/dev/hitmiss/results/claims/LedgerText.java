package dev.hitmiss.results.claims;

import dev.hitmiss.results.claims.LedgerView.Line;
import dev.hitmiss.results.claims.LedgerView.Note;
import dev.hitmiss.results.model.RunDocument;
import dev.hitmiss.results.text.Wrapped;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A ledger on a terminal: a table as wide as it has to be, and sentences of {@value #WIDTH} columns. */
public final class LedgerText {
    private static final int WIDTH = 120;
    private static final String GAP = "  ";

    private final StringBuilder text = new StringBuilder();

    private LedgerText() {}

    public static String of(RunDocument run) {
        LedgerView view = new LedgerView(run.claims());
        LedgerText written = new LedgerText();
        written.paragraph(
                "", "What the seed documents promise, by run " + run.meta().id() + ". " + view.sum());
        if (!run.valid()) {
            written.paragraph(
                    "", "A check of the run itself failed, so that nothing is judged by it: its report says which.");
        }
        written.table(view.lines());
        written.notes(
                "Behind the figures (the ceiling is what a hit as fast as the bare client would come to):",
                view.notes());
        written.notes("By construction: latencies under delays that were typed in.", view.byConstruction());
        written.notes("Not decided by this run:", view.undecided());
        return written.text.toString();
    }

    private void notes(String heading, List<Note> notes) {
        if (!notes.isEmpty()) {
            text.append('\n');
            paragraph("", heading);
            notes.forEach(note -> paragraph(GAP, note.about() + ": " + note.text()));
        }
    }

    /** What does not fit on one line goes on below, set in. */
    private void paragraph(String indent, String sentence) {
        String deeper = indent + GAP;
        List<String> lines = Wrapped.lines(sentence, WIDTH - deeper.length());
        for (int i = 0; i < lines.size(); i++) {
            text.append(i == 0 ? indent : deeper).append(lines.get(i)).append('\n');
        }
    }

    private void table(List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        Line heading = new Line("id", "network", "what", "claimed", "measured (95 %)", "ceiling", "verdict");
        List<Line> all = Stream.concat(Stream.of(heading), lines.stream()).toList();
        List<Function<Line, String>> columns = List.of(
                Line::id, Line::network, Line::figure, Line::claimed, Line::measured, Line::ceiling, Line::verdict);
        List<Integer> widths =
                columns.stream().map(column -> widest(all, column)).toList();
        text.append('\n');
        for (Line line : all) {
            String row = IntStream.range(0, columns.size())
                    .mapToObj(i -> left(columns.get(i).apply(line), widths.get(i)))
                    .collect(Collectors.joining(GAP));
            text.append(row.stripTrailing()).append('\n');
        }
    }

    private static int widest(List<Line> lines, Function<Line, String> column) {
        return lines.stream().map(column).mapToInt(LedgerText::width).max().orElse(0);
    }

    private static String left(String cell, int width) {
        return cell + " ".repeat(width - width(cell));
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
