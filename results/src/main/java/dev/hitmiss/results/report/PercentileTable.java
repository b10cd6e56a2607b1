package dev.hitmiss.results.report;

import dev.hitmiss.results.levels.MicroLevels;
import dev.hitmiss.results.model.MicroRow;
import dev.hitmiss.results.text.Figures;
import dev.hitmiss.results.text.MarkdownTable;
import java.util.List;
import java.util.stream.Stream;

/** What lies beyond the median of sampled rows, as far as their samples carry. */
final class PercentileTable {
    private static final List<Double> SHARES = List.of(0.9, 0.99, 0.999, 0.9999);

    private PercentileTable() {}

    static String render(List<MicroRow> rows, ShownParams params) {
        MarkdownTable table = new MarkdownTable(
                MarkdownTable.Column.text("Row"),
                MarkdownTable.Column.text("Parameters"),
                MarkdownTable.Column.figures("Samples"),
                MarkdownTable.Column.figures("p90"),
                MarkdownTable.Column.figures("p99"),
                MarkdownTable.Column.figures("p99.9"),
                MarkdownTable.Column.figures("p99.99"));
        for (MicroRow row : rows) {
            if (row.primary().sampled()) {
                Stream<String> name = Stream.of(
                        RowNames.name(row.key()), params.text(row), Figures.count(MicroLevels.samples(row.primary())));
                Stream<String> percentiles = SHARES.stream().map(share -> percentile(row, share));
                table.add(Stream.concat(name, percentiles).toArray(String[]::new));
            }
        }
        return table.isEmpty() ? "" : table.render();
    }

    private static String percentile(MicroRow row, double share) {
        return MicroLevels.percentile(row.primary(), share)
                .map(MicroLevels::centre)
                .orElse(MarkdownTable.TOO_FEW);
    }
}
