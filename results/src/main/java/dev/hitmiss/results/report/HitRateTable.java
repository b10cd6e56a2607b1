package dev.hitmiss.results.report;

import dev.hitmiss.results.model.HitRate;
import dev.hitmiss.results.model.InstancesStart;
import dev.hitmiss.results.model.Simulation;
import dev.hitmiss.results.text.Markdown;
import dev.hitmiss.results.text.MarkdownTable;
import dev.hitmiss.results.text.MarkdownTable.Column;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** The hit rate second by second of the simulations that began with instances just started, side by side. */
final class HitRateTable {
    private static final int EVERY_SECOND_UNTIL = 10;
    private static final int THEN_EVERY = 10;

    private HitRateTable() {}

    /** Empty if no instances were started for any of them. */
    static String render(List<Simulation> simulations) {
        List<Simulation> starts =
                simulations.stream().filter(HitRateTable::isStart).toList();
        if (starts.isEmpty()) {
            return "";
        }
        MarkdownTable table = new MarkdownTable(Stream.concat(
                        Stream.of(Column.figures("Second")),
                        starts.stream().map(simulation -> Column.figures(Markdown.escape(simulation.name()))))
                .toArray(Column[]::new));
        starts.stream()
                .flatMap(simulation -> rates(simulation).stream())
                .map(HitRate::second)
                .filter(second -> second <= EVERY_SECOND_UNTIL || second % THEN_EVERY == 0)
                .distinct()
                .sorted()
                .forEach(second -> table.add(Stream.concat(
                                Stream.of(Long.toString(second)),
                                starts.stream().map(start -> rate(start, second)))
                        .toArray(String[]::new)));
        return table.isEmpty()
                ? ""
                : "### Hit rate after a start, second by second\n\n"
                        + "Of the reads of something that exists, the share that a copy answered.\n\n" + table.render();
    }

    private static boolean isStart(Simulation simulation) {
        InstancesStart start = simulation.instancesStart();
        return start != null && start != InstancesStart.RUNNING;
    }

    private static List<HitRate> rates(Simulation simulation) {
        return Objects.requireNonNullElse(simulation.hitRates(), List.of());
    }

    private static String rate(Simulation simulation, long second) {
        return rates(simulation).stream()
                .filter(rate -> rate.second() == second)
                .findFirst()
                .map(rate -> String.format(Locale.ROOT, "%.0f %%", 100 * rate.rate()))
                .orElse(MarkdownTable.NOTHING);
    }
}
