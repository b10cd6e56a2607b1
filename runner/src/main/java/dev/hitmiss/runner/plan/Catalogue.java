package dev.hitmiss.runner.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What {@code benchmarks.jar} says it can measure. The entries are kept as they came: they belong into the run's folder. */
public record Catalogue(JsonNode entries, List<Row> rows, Set<String> headlines) {
    private static final JsonMapper MAPPER = new JsonMapper();

    public static Catalogue parse(String printed) throws IOException {
        JsonNode json = MAPPER.readTree(printed);
        return new Catalogue(
                json.required("entries"),
                elements(json.required("rows")).map(Catalogue::row).toList(),
                elements(json.required("entries"))
                        .filter(entry -> entry.required("headline").asBoolean())
                        .map(entry -> entry.required("benchmark").asText())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    boolean isHeadline(Row row) {
        return headlines.contains(row.benchmark());
    }

    /** The plan of a run that begins now. */
    public Plan plan(Budget budget, Selection selection, long seed) {
        return new Plan(budget, seed, budget.forks(), selection.choose(this, budget));
    }

    private static Row row(JsonNode row) {
        SortedMap<String, String> params = new TreeMap<>();
        row.required("params")
                .properties()
                .forEach(param -> params.put(param.getKey(), param.getValue().asText()));
        return new Row(
                row.required("benchmark").asText(),
                row.required("mode").asText(),
                row.required("threads").asInt(),
                params);
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
