package dev.hitmiss.runner.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.hitmiss.results.model.BenchmarkMode;
import dev.hitmiss.results.model.Budget;
import dev.hitmiss.results.model.CatalogueEntry.Floor;
import dev.hitmiss.results.model.ExitCode;
import dev.hitmiss.results.model.RowKey;
import dev.hitmiss.results.model.StackMode;
import dev.hitmiss.runner.exit.Failure;
import dev.hitmiss.runner.machine.ForkJvm;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What {@code benchmarks.jar} says it can measure. The entries are kept as they came: they belong into the run's folder. */
public record Catalogue(
        String jmhVersion,
        ForkJvm jvm,
        JsonNode entries,
        List<RowKey> rows,
        Set<String> headlines,
        Set<String> sideBySide,
        Map<String, Floor> floors) {
    /** What the report sets side by side for every cache. */
    private static final Set<String> SIDE_BY_SIDE = Set.of("local-hit", "remote-hit", "loaded");

    private static final JsonMapper MAPPER = new JsonMapper();

    public static Catalogue parse(String printed) throws IOException {
        JsonNode json = MAPPER.readTree(printed);
        return new Catalogue(
                json.required("jmhVersion").asText(),
                MAPPER.treeToValue(json.required("jvm"), ForkJvm.class),
                json.required("entries"),
                elements(json.required("rows")).map(Catalogue::row).toList(),
                benchmarks(json, entry -> entry.required("headline").asBoolean()),
                benchmarks(
                        json,
                        entry -> SIDE_BY_SIDE.contains(entry.path("outcome").asText())),
                elements(json.required("entries"))
                        .filter(entry -> entry.has("floor"))
                        .collect(Collectors.toMap(
                                entry -> entry.required("benchmark").asText(),
                                entry -> floor(entry.required("floor")))));
    }

    private static Set<String> benchmarks(JsonNode json, Predicate<JsonNode> which) {
        return elements(json.required("entries"))
                .filter(which)
                .map(entry -> entry.required("benchmark").asText())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Floor floor(JsonNode floor) {
        return MAPPER.convertValue(floor, Floor.class);
    }

    boolean isFloorOf(RowKey candidate, RowKey row) {
        Floor floor = floors.get(row.benchmark());
        return floor != null && floor.fits(candidate, row);
    }

    boolean isHeadline(RowKey row) {
        return headlines.contains(row.benchmark());
    }

    /** The plan of a run that begins now. */
    public RunPlan plan(
            RunSettings wishes, long seed, List<String> simulations, String benchmarksDigest, String command) {
        JmhSchedule schedule = JmhSchedule.of(wishes.budget(), wishes.jmhArgs());
        schedule.settings(jmhVersion);
        ServerWishes servers = wishes.servers();
        boolean given = !servers.baseUrls().isEmpty();
        List<RowKey> rows = wishes.parts().contains(Part.MICRO)
                ? wishes.selection().choose(this, wishes.budget(), servers.networks())
                : List.of();
        List<MicroExperiment> experiments = experiments(wishes);
        if (rows.isEmpty() && experiments.isEmpty() && simulations.isEmpty()) {
            throw new Failure(
                    ExitCode.USAGE,
                    "nothing is left to measure: what was named cannot be asked on external servers, as it has to have"
                            + " servers without any data of its own");
        }
        return new RunPlan(
                wishes.budget(),
                seed,
                JmhSchedule.perBudget(wishes.budget(), 1, 5, 10),
                rows,
                brief(rows, wishes),
                experiments,
                simulations,
                given ? null : servers.mode().orElse(ServerWishes.DEFAULT_MODE),
                given ? List.of() : RunNetworks.of(rows, wishes),
                given || simulations.isEmpty() ? null : servers.instances().orElse(ServerWishes.DEFAULT_INSTANCES),
                servers.baseUrls(),
                wishes.gatlingReport(),
                schedule,
                benchmarksDigest,
                command);
    }

    /**
     * Of the whole matrix, what is neither a headline nor a hit or a load of a cache, which the report's first table is made of, nor the
     * floor of one of them; what was named is wanted sharp.
     */
    private List<RowKey> brief(List<RowKey> rows, RunSettings wishes) {
        if (wishes.budget() != Budget.FULL || wishes.selection().include().isPresent() || rows.isEmpty()) {
            return List.of();
        }
        List<RowKey> sharp = rows.stream()
                .filter(row -> isHeadline(row) || sideBySide.contains(row.benchmark()))
                .toList();
        return rows.stream()
                .filter(row -> !sharp.contains(row) && sharp.stream().noneMatch(other -> isFloorOf(row, other)))
                .toList();
    }

    private static List<MicroExperiment> experiments(RunSettings wishes) {
        if (!wishes.parts().contains(Part.MICRO)) {
            return List.of();
        }
        StackMode stack = wishes.servers().mode().orElse(ServerWishes.DEFAULT_MODE);
        return wishes.selection().experiments().stream()
                .filter(experiment -> experiment.isPossibleOn(stack))
                .toList();
    }

    private static RowKey row(JsonNode row) {
        SortedMap<String, String> params = new TreeMap<>();
        row.required("params")
                .properties()
                .forEach(param -> params.put(param.getKey(), param.getValue().asText()));
        return new RowKey(
                row.required("benchmark").asText(),
                BenchmarkMode.of(row.required("mode").asText()),
                row.required("threads").asInt(),
                params);
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
