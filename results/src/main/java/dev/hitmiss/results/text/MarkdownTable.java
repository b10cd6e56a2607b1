package dev.hitmiss.results.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table whose columns line up in the source too. Cells are Markdown already. A column that says nothing in any
 * row is left out.
 */
public final class MarkdownTable {
    /** What stands in a cell that has nothing to say. */
    public static final String NOTHING = "–";

    /** What stands in place of a percentile that the samples do not carry. */
    public static final String TOO_FEW = "too few";

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    /** A heading, and whether its cells are figures and stand to the right. */
    public record Column(String heading, boolean figures) {
        public static Column text(String heading) {
            return new Column(heading, false);
        }

        public static Column figures(String heading) {
            return new Column(heading, true);
        }
    }

    public MarkdownTable(Column... columns) {
        this.columns = List.of(columns);
    }

    public void add(String... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(
                    "a row needs " + columns.size() + " cells, got: " + Arrays.toString(cells));
        }
        rows.add(List.of(cells));
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public String render() {
        List<Integer> shown = IntStream.range(0, columns.size())
                .filter(column -> rows.stream().anyMatch(row -> says(row.get(column))))
                .boxed()
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add(line(columns.stream().map(Column::heading).toList(), shown));
        lines.add(rule(shown));
        rows.forEach(row -> lines.add(line(row, shown)));
        return String.join("\n", lines) + "\n";
    }

    private static boolean says(String cell) {
        return !cell.equals(NOTHING) && !cell.equals(TOO_FEW);
    }

    private String line(List<String> cells, List<Integer> shown) {
        return shown.stream()
                .map(column -> padded(cells.get(column), column))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private String rule(List<Integer> shown) {
        return shown.stream()
                .map(column -> columns.get(column).figures()
                        ? "-".repeat(width(column) + 1) + ":"
                        : "-".repeat(width(column) + 2))
                .collect(Collectors.joining("|", "|", "|"));
    }

    private String padded(String cell, int column) {
        String space = " ".repeat(width(column) - length(cell));
        return columns.get(column).figures() ? space + cell : cell + space;
    }

    private int width(int column) {
        int widest =
                rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
        return Math.max(widest, Math.max(2, length(columns.get(column).heading())));
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
