package dev.hitmiss.results.claims;

import dev.hitmiss.results.Fixtures;
import dev.hitmiss.results.model.BenchmarkMode;
import dev.hitmiss.results.model.Budget;
import dev.hitmiss.results.model.CacheOutcome;
import dev.hitmiss.results.model.ClaimRow;
import dev.hitmiss.results.model.Experiment;
import dev.hitmiss.results.model.Fingerprint;
import dev.hitmiss.results.model.ForkHistogram;
import dev.hitmiss.results.model.JmhSettings;
import dev.hitmiss.results.model.JvmFacts;
import dev.hitmiss.results.model.Measurement;
import dev.hitmiss.results.model.MicroRow;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.OpenedNetwork;
import dev.hitmiss.results.model.RowKey;
import dev.hitmiss.results.model.RunDocument;
import dev.hitmiss.results.model.RunMeta;
import dev.hitmiss.results.model.StackDetails;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Made-up runs with rows of reads and warmings, row by row. */
final class ClaimRun {
    private static final String PACKAGE = "dev.hitmiss.benchmarks.";
    private static final long SAMPLES = 10_000;
    private static final long FEWEST_WITH_A_TAIL = 200;

    private final List<MicroRow> rows = new ArrayList<>();
    private final List<Experiment> experiments = new ArrayList<>();
    private Budget budget = Budget.QUICK;
    private long samples = SAMPLES;
    private String client = "LETTUCE";

    ClaimRun budget(Budget other) {
        budget = other;
        return this;
    }

    /** Of each fork of the rows that follow. */
    ClaimRun samples(int count) {
        samples = count;
        return this;
    }

    /** Of the rows that follow. */
    ClaimRun client(String name) {
        client = name;
        return this;
    }

    /** The rows of a read in microseconds: hit, miss, the bare client and PostgreSQL alone; each fork differs by up to 2 %. */
    ClaimRun read(String benchmark, NetworkProfile network, double hit, double miss, double bare, double lookup) {
        RowKey bareKey = key("floor.BareRedisBenchmark." + benchmark, network, client);
        RowKey lookupKey = key("floor.BarePostgresBenchmark." + benchmark, network, null);
        add(bareKey, null, null, bare);
        add(lookupKey, null, null, lookup);
        add(key("x." + benchmark + ".remoteHit", network, client), CacheOutcome.REMOTE_HIT, bareKey, hit);
        add(key("x." + benchmark + ".loaded", network, client), CacheOutcome.LOADED, lookupKey, miss);
        return this;
    }

    /** A row of cold starts in microseconds; each fork differs by up to 2 %. */
    ClaimRun coldStart(String method, Map<String, String> params, NetworkProfile network, double micros) {
        Map<String, String> all = new TreeMap<>(params);
        all.putAll(Map.of("network", network.name(), "client", client));
        add(
                RowKey.of(
                        PACKAGE + (method.startsWith("x.") ? method : "activation." + method),
                        BenchmarkMode.SAMPLE_TIME,
                        1,
                        all),
                null,
                null,
                micros);
        return this;
    }

    ClaimRun warming(String way, NetworkProfile network, double... millis) {
        RowKey key = RowKey.of(
                PACKAGE + "session.LoginWarmingBenchmark.warm",
                BenchmarkMode.SINGLE_SHOT,
                1,
                Map.of("warming", way, "network", network.name(), "client", client));
        List<List<Double>> forks = new ArrayList<>();
        for (double fork : millis) {
            forks.add(List.of(fork));
        }
        rows.add(row(key, null, null, Measurement.ofValues(Measurement.PRIMARY, "ms/op", forks)));
        return this;
    }

    /** A row of operations with the cache or without, in operations a second: a rate a fork. */
    ClaimRun mixed(String mix, String tiers, NetworkProfile network, double... perSecond) {
        return mixed(
                mix, tiers, network, Arrays.stream(perSecond).mapToObj(List::of).toList());
    }

    /** Three forks alike, each with so many iterations. */
    ClaimRun mixedOverIterations(String mix, String tiers, NetworkProfile network, Double... perSecond) {
        return mixed(mix, tiers, network, Collections.nCopies(3, List.of(perSecond)));
    }

    private ClaimRun mixed(String mix, String tiers, NetworkProfile network, List<List<Double>> forks) {
        RowKey key = RowKey.of(
                PACKAGE + "trigger.TriggerMixedBenchmark.readOrWrite",
                BenchmarkMode.THROUGHPUT,
                1,
                Map.of("mix", mix, "tiers", tiers, "network", network.name(), "client", client));
        rows.add(row(key, null, null, Measurement.ofValues(Measurement.PRIMARY, "ops/s", forks)));
        return this;
    }

    ClaimRun experiment(Experiment experiment) {
        experiments.add(experiment);
        return this;
    }

    /** Of the last row, fork by fork: how often a server was asked. */
    ClaimRun asking(String metric, double... forks) {
        MicroRow last = rows.remove(rows.size() - 1);
        List<Measurement> secondary = new ArrayList<>(last.secondary());
        secondary.add(Measurement.ofValues(
                metric, "1/op", Arrays.stream(forks).mapToObj(List::of).toList()));
        rows.add(new MicroRow(
                last.key(),
                last.group(),
                last.headline(),
                last.outcome(),
                last.floor(),
                last.settings(),
                last.jvm(),
                last.primary(),
                secondary));
        return this;
    }

    /** Takes the rows of this kind out again. */
    ClaimRun without(String ending) {
        rows.removeIf(row -> row.benchmark().endsWith(ending));
        return this;
    }

    RunDocument document() {
        return new RunDocument(
                RunDocument.SCHEMA_VERSION, meta(), List.of(), rows, List.of(), null, experiments, List.of());
    }

    List<ClaimRow> rows(String id) {
        return ClaimsLedger.judged(document()).claims().stream()
                .filter(row -> row.id().equals(id))
                .toList();
    }

    ClaimRow row(String id, String figure) {
        return rows(id).stream()
                .filter(row -> row.figure().equals(figure))
                .findFirst()
                .orElseThrow();
    }

    private void add(RowKey key, @Nullable CacheOutcome outcome, @Nullable RowKey floor, double micros) {
        if (rows.stream().anyMatch(row -> row.key().equals(key))) {
            return;
        }
        List<ForkHistogram> forks = List.of(histogram(micros), histogram(micros * 1.02), histogram(micros * 0.98));
        rows.add(row(key, outcome, floor, Measurement.ofHistograms(Measurement.PRIMARY, "us/op", forks)));
    }

    /** p50 is the level, p95 twice and p99 four times that, the mean 1.18 times. */
    private ForkHistogram histogram(double level) {
        if (samples < FEWEST_WITH_A_TAIL) {
            return new ForkHistogram(List.of(level), List.of(samples));
        }
        return new ForkHistogram(
                List.of(level, level * 2, level * 4, level * 8),
                List.of(samples * 90 / 100L, samples * 7 / 100L, samples * 2 / 100L + samples / 200L, samples / 200L));
    }

    private static MicroRow row(
            RowKey key, @Nullable CacheOutcome outcome, @Nullable RowKey floor, Measurement measurement) {
        return new MicroRow(
                key,
                "x",
                false,
                outcome,
                floor,
                new JmhSettings("1.37", 3, "1 s", 1, 5, "1 s", 1),
                new JvmFacts("17.0.15", "VM", "17.0.15+6", List.of()),
                measurement,
                List.of());
    }

    private static RowKey key(String benchmark, NetworkProfile network, @Nullable String client) {
        Map<String, String> params = new TreeMap<>(Map.of("network", network.name()));
        if (client != null) {
            params.put("client", client);
        }
        return RowKey.of(PACKAGE + benchmark, BenchmarkMode.SAMPLE_TIME, 1, params);
    }

    private RunMeta meta() {
        RunMeta meta = Fixtures.meta(budget);
        StackDetails stack = Objects.requireNonNull(meta.stack());
        List<OpenedNetwork> networks = List.of(
                new OpenedNetwork(NetworkProfile.LOOPBACK, 0, 0),
                new OpenedNetwork(NetworkProfile.SAME_ZONE, 250, 500),
                new OpenedNetwork(NetworkProfile.SEED_CONFIG, 1_000, 20_000),
                new OpenedNetwork(NetworkProfile.SEED_SESSION, 3_000, 75_000),
                new OpenedNetwork(NetworkProfile.SEED_TRIGGER, 150, 2_500));
        return new RunMeta(
                meta.schemaVersion(),
                meta.id(),
                meta.startedAt(),
                meta.finishedAt(),
                meta.resumedAt(),
                meta.status(),
                meta.hitmissVersion(),
                meta.commit(),
                meta.dirty(),
                meta.budget(),
                meta.seed(),
                meta.command(),
                meta.ttlScale(),
                meta.plan(),
                new Fingerprint(
                        Fixtures.hard(
                                meta.fingerprint().hard().stackMode(),
                                networks.stream().map(OpenedNetwork::profile).toList(),
                                "18.6"),
                        meta.fingerprint().soft()),
                new StackDetails(
                        stack.dataFileSystem(),
                        stack.extractMillis(),
                        stack.startMillis(),
                        stack.stopMillis(),
                        List.of(),
                        networks,
                        stack.proxyCalibration()),
                meta.doctor());
    }
}
