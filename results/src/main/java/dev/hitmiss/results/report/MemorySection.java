package dev.hitmiss.results.report;

import dev.hitmiss.results.model.Experiment;
import dev.hitmiss.results.model.Experiment.Measured;
import dev.hitmiss.results.model.RunDocument;
import dev.hitmiss.results.text.Figures;
import dev.hitmiss.results.text.Markdown;
import dev.hitmiss.results.text.MarkdownTable;
import dev.hitmiss.results.text.MarkdownTable.Column;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What a copy of each cache takes of Redis and of an instance's heap. */
final class MemorySection implements Section {
    private static final String BYTES = "bytes-per-entry";
    private static final String ENTRIES = "entries";
    private static final String CACHE = "cache";

    @Override
    public String render(RunDocument run) {
        return run.experiment(Experiment.MEMORY).map(MemorySection::render).orElse("");
    }

    private static String render(Experiment experiment) {
        List<Measured> weights = experiment.figures(BYTES, Map.of());
        List<String> sizes = distinct(weights, ENTRIES)
                .sorted((a, b) -> Long.compare(Long.parseLong(a), Long.parseLong(b)))
                .toList();
        MarkdownTable table = new MarkdownTable(
                Stream.of(Stream.of(Column.text("A cached")), columns("Redis", sizes), columns("Heap", sizes))
                        .flatMap(columns -> columns)
                        .toArray(Column[]::new));
        distinct(weights, CACHE)
                .forEach(cache -> table.add(Stream.of(
                                Stream.of(Markdown.escape(cache)),
                                figures(experiment, cache, "redis", sizes),
                                figures(experiment, cache, "heap", sizes))
                        .flatMap(cells -> cells)
                        .toArray(String[]::new)));
        return table.isEmpty()
                ? ""
                : "## What copies weigh\n\n"
                        + (experiment.pass() ? "" : "**It did not pass: nothing is judged by these figures.** ")
                        + Markdown.escape(experiment.does()) + " "
                        + Markdown.escape(experiment.text()) + ".\n\n" + table.render();
    }

    private static Stream<String> distinct(List<Measured> weights, String label) {
        return weights.stream()
                .map(weight -> weight.labels().get(label))
                .filter(Objects::nonNull)
                .distinct();
    }

    private static Stream<Column> columns(String place, List<String> sizes) {
        return sizes.stream().map(size -> Column.figures(place + ", of " + Figures.count(Long.parseLong(size))));
    }

    private static Stream<String> figures(Experiment experiment, String cache, String place, List<String> sizes) {
        return sizes.stream()
                .map(size -> experiment.figures(BYTES, Map.of(CACHE, cache, "place", place, ENTRIES, size)).stream()
                        .map(Measured::value)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(value -> Figures.measured(value) + " B")
                        .orElse(MarkdownTable.NOTHING));
    }
}
