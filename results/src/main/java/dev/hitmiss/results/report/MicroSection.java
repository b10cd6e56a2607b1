package dev.hitmiss.results.report;

import dev.hitmiss.results.levels.CostRatio;
import dev.hitmiss.results.levels.MicroLevels;
import dev.hitmiss.results.model.CacheOutcome;
import dev.hitmiss.results.model.MicroRow;
import dev.hitmiss.results.model.RowKey;
import dev.hitmiss.results.model.RunDocument;
import dev.hitmiss.results.text.Figures;
import dev.hitmiss.results.text.Markdown;
import dev.hitmiss.results.text.MarkdownTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The JMH rows, group by group: medians with intervals over forks, beside their floors. */
final class MicroSection implements Section {
    /** The allocation that JMH's gc profiler reports. */
    private static final String ALLOCATION = "gc.alloc.rate.norm";

    private static final String ROUND_TRIPS = "redis.roundTrips";
    private static final String STATEMENTS = "postgres.statements";

    @Override
    public String render(RunDocument run) {
        if (run.micro().isEmpty()) {
            return "";
        }
        Map<RowKey, MicroRow> byKey =
                run.micro().stream().collect(Collectors.toMap(MicroRow::key, Function.identity()));
        ShownParams params = ShownParams.of(run);
        SortedMap<String, List<MicroRow>> groups =
                run.micro().stream().collect(Collectors.groupingBy(RowNames::group, TreeMap::new, Collectors.toList()));
        List<String> parts = new ArrayList<>();
        parts.add("## One operation (JMH)\n");
        groups.forEach((group, unordered) -> {
            List<MicroRow> rows = unordered.stream().sorted(RowNames.ORDER).toList();
            parts.add("### " + Markdown.escape(group) + "\n");
            parts.add(medians(rows, byKey, params));
            String percentiles = PercentileTable.render(rows, params);
            if (!percentiles.isEmpty()) {
                parts.add(percentiles);
            }
        });
        return String.join("\n", parts);
    }

    private static String medians(List<MicroRow> rows, Map<RowKey, MicroRow> byKey, ShownParams params) {
        MarkdownTable table = new MarkdownTable(
                MarkdownTable.Column.text("Row"),
                MarkdownTable.Column.text("Outcome"),
                MarkdownTable.Column.text("Parameters"),
                MarkdownTable.Column.figures("Median"),
                MarkdownTable.Column.figures("95 % interval"),
                MarkdownTable.Column.figures("× floor"),
                MarkdownTable.Column.text("Floor"),
                MarkdownTable.Column.figures("Redis trips"),
                MarkdownTable.Column.figures("Statements"),
                MarkdownTable.Column.figures("Counted"),
                MarkdownTable.Column.figures("Allocated"),
                MarkdownTable.Column.figures("Forks"));
        for (MicroRow row : rows) {
            MicroLevels levels = MicroLevels.median(row.primary());
            MicroRow floor = row.floor() == null ? null : byKey.get(row.floor());
            table.add(
                    RowNames.name(row.key()),
                    outcome(row.outcome()),
                    params.text(row),
                    levels.centre(),
                    levels.interval(),
                    floor == null ? MarkdownTable.NOTHING : timesFloor(levels, floor),
                    floor == null ? MarkdownTable.NOTHING : RowNames.name(floor.key()),
                    mean(row, ROUND_TRIPS).map(MicroSection::times).orElse(MarkdownTable.NOTHING),
                    mean(row, STATEMENTS).map(MicroSection::times).orElse(MarkdownTable.NOTHING),
                    CountedBeside.text(row).orElse(MarkdownTable.NOTHING),
                    mean(row, ALLOCATION).map(MicroSection::bytes).orElse(MarkdownTable.NOTHING),
                    String.valueOf(row.primary().forkCount()));
        }
        return table.render();
    }

    private static String timesFloor(MicroLevels levels, MicroRow floor) {
        return levels.timesFloor(MicroLevels.median(floor.primary()))
                .map(CostRatio::text)
                .orElse("n/a");
    }

    private static String outcome(@Nullable CacheOutcome outcome) {
        return outcome == null ? MarkdownTable.NOTHING : outcome.text();
    }

    /** Nothing at all is a figure too, so this is a plain mean. */
    private static Optional<Double> mean(MicroRow row, String metric) {
        return row.secondary().stream()
                .filter(it -> it.metric().equals(metric))
                .findFirst()
                .map(it -> it.forks().stream()
                        .flatMap(List::stream)
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElse(Double.NaN));
    }

    private static String bytes(double mean) {
        return mean < 0.5 ? "0 B" : Figures.measured(mean) + " B";
    }

    /** To one place: of operations that take long, what is done in the background comes on top and is hardly more. */
    private static String times(double mean) {
        return String.format(Locale.ROOT, "%.1f", mean);
    }
}
