package dev.hitmiss.results.report;

import dev.hitmiss.results.model.ClaimRow;
import dev.hitmiss.results.model.Experiment;
import dev.hitmiss.results.model.RunDocument;
import dev.hitmiss.results.text.Figures;
import dev.hitmiss.results.text.Markdown;
import dev.hitmiss.results.text.MarkdownTable;
import dev.hitmiss.results.text.MarkdownTable.Column;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What part of an hour of reads a cache answers, by where and how long it keeps copies; and how skewed reads must be for a promise. */
final class HitRateSection implements Section {
    private static final String REFERENCE = "0.99";
    private static final String HOUR = "hit-rate";
    private static final String LIFE_SECONDS = "ttlSeconds";

    @Override
    public String render(RunDocument run) {
        return run.experiment(Experiment.HIT_RATE)
                .map(experiment -> render(experiment, run.claims()))
                .orElse("");
    }

    private static String render(Experiment experiment, List<ClaimRow> claims) {
        Map<Long, Map<CopiesKept, Double>> byLife = new TreeMap<>();
        experiment.figures(HOUR, Map.of("exponent", REFERENCE)).stream()
                .filter(figure -> figure.value() != null && figure.labels().containsKey(LIFE_SECONDS))
                .forEach(figure -> byLife.computeIfAbsent(
                                Long.valueOf(
                                        Objects.requireNonNull(figure.labels().get(LIFE_SECONDS))),
                                life -> new TreeMap<>())
                        .putIfAbsent(CopiesKept.of(figure.labels()), Objects.requireNonNull(figure.value())));
        if (byLife.isEmpty()) {
            return "";
        }
        return "## Hit rates without waiting\n\n"
                + (experiment.pass() ? "" : "**It did not pass: nothing is judged by these figures.** ")
                + Markdown.escape(experiment.does())
                + " Copies stand as long as the column says, the exponent is " + REFERENCE
                + ", and nothing is written.\n\n" + table(byLife) + promises(claims);
    }

    private static String table(Map<Long, Map<CopiesKept, Double>> byLife) {
        MarkdownTable table = new MarkdownTable(Stream.concat(
                        Stream.of(Column.text("Copies")),
                        byLife.keySet().stream().map(HitRateSection::life).map(Column::figures))
                .toArray(Column[]::new));
        byLife.values().stream()
                .flatMap(shapes -> shapes.keySet().stream())
                .distinct()
                .sorted()
                .forEach(shape -> table.add(Stream.concat(
                                Stream.of(Markdown.escape(shape.text())),
                                byLife.values().stream().map(shapes -> percent(shapes.get(shape))))
                        .toArray(String[]::new)));
        return table.render();
    }

    private static String life(long seconds) {
        if (seconds % 3600 == 0) {
            return seconds / 3600 + " h";
        }
        return seconds % 60 == 0 ? seconds / 60 + " min" : seconds + " s";
    }

    private static String percent(@Nullable Double value) {
        return value == null ? MarkdownTable.NOTHING : Figures.measured(value) + " %";
    }

    private static String promises(List<ClaimRow> claims) {
        MarkdownTable table = new MarkdownTable(
                Column.text("Id"),
                Column.text("What"),
                Column.text("Claimed"),
                Column.text("How skewed reads must be"));
        claims.stream()
                .filter(row -> row.sources().contains(Experiment.HIT_RATE) && row.breakEven() != null)
                .forEach(row -> table.add(
                        row.id(),
                        Markdown.escape(row.figure()),
                        Markdown.escape(row.claimed()),
                        Markdown.escape(String.valueOf(row.breakEven()))));
        return table.isEmpty() ? "" : "\n" + table.render();
    }
}
