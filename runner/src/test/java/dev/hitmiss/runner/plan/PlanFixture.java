package dev.hitmiss.runner.plan;

import dev.hitmiss.results.model.BenchmarkMode;
import dev.hitmiss.results.model.Budget;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.RowKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A small catalogue: one headline with two values of a parameter, one without parameters, one that is no headline, and one
 * that talks to a server.
 */
final class PlanFixture {
    static final RowKey READ_LOCAL = row("bench.Read.hit", Map.of("tiers", "LOCAL"));
    static final RowKey READ_REDIS = row("bench.Read.hit", Map.of("tiers", "REDIS"));
    static final RowKey CLOCK = row("bench.Floor.clock", Map.of());
    static final RowKey DETAIL = row("bench.Detail.more", Map.of());
    static final RowKey DISTANT = row("bench.Distant.read", Map.of("network", "LOOPBACK"));

    private PlanFixture() {}

    static Catalogue catalogue() {
        try {
            return Catalogue.parse("""
                    {"jmhVersion": "1.37",
                     "jvm": {"vendor": "v", "version": "17", "collector": "G1", "maxHeapMebibytes": 64},
                     "entries": [{"benchmark": "bench.Read.hit", "headline": true, "floor": {"benchmark": "bench.Floor.clock"}},
                                 {"benchmark": "bench.Floor.clock", "headline": true},
                                 {"benchmark": "bench.Detail.more", "headline": false},
                                 {"benchmark": "bench.Distant.read", "headline": false}],
                     "rows": [{"benchmark": "bench.Read.hit", "mode": "sample", "threads": 1, "params": {"tiers": "LOCAL"}},
                              {"benchmark": "bench.Read.hit", "mode": "sample", "threads": 1, "params": {"tiers": "REDIS"}},
                              {"benchmark": "bench.Floor.clock", "mode": "sample", "threads": 1, "params": {}},
                              {"benchmark": "bench.Detail.more", "mode": "sample", "threads": 1, "params": {}},
                              {"benchmark": "bench.Distant.read", "mode": "sample", "threads": 1, "params": {"network": "LOOPBACK"}}]}
                    """);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RowKey row(String benchmark, Map<String, String> params) {
        return RowKey.of(benchmark, BenchmarkMode.SAMPLE_TIME, 1, params);
    }

    static Selection all() {
        return new Selection(Optional.empty(), new TreeMap<>());
    }

    static Selection including(String regex) {
        return new Selection(Optional.of(Pattern.compile(regex)), new TreeMap<>());
    }

    static Selection with(String param, String... values) {
        SortedMap<String, List<String>> params = new TreeMap<>(Map.of(param, List.of(values)));
        return new Selection(Optional.empty(), params);
    }

    static RunSettings settings(Budget budget, Selection selection, List<String> jmhArgs) {
        return settings(budget, selection, jmhArgs, Optional.empty(), ServerWishes.none());
    }

    static RunSettings settings(
            Budget budget, Selection selection, List<String> jmhArgs, Optional<Part> only, ServerWishes servers) {
        return new RunSettings(
                Optional.of(budget),
                selection,
                only,
                OptionalLong.empty(),
                jmhArgs,
                servers,
                false,
                false,
                Optional.empty(),
                Path.of("results"));
    }

    static ServerWishes at(NetworkProfile... networks) {
        return new ServerWishes(Optional.empty(), List.of(networks), OptionalInt.empty(), List.of(), Set.of());
    }

    static RunPlan plan(RunSettings wishes, List<String> simulations) {
        return catalogue().plan(wishes, 7, simulations, "digest", "command");
    }

    static RunPlan plan(RunSettings wishes) {
        return catalogue().plan(wishes, 7, List.of("config-read"), "digest", "command");
    }

    static RunPlan plan(Budget budget, long seed) {
        return catalogue().plan(settings(budget, all(), List.of()), seed, List.of("config-read"), "digest", "command");
    }
}
