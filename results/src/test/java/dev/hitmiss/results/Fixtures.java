package dev.hitmiss.results;

import dev.hitmiss.results.model.BenchmarkMode;
import dev.hitmiss.results.model.Budget;
import dev.hitmiss.results.model.CacheOutcome;
import dev.hitmiss.results.model.ClaimBuild;
import dev.hitmiss.results.model.ClaimRow;
import dev.hitmiss.results.model.ClaimVerdict;
import dev.hitmiss.results.model.Experiment;
import dev.hitmiss.results.model.FileKind;
import dev.hitmiss.results.model.Fingerprint;
import dev.hitmiss.results.model.ForkHistogram;
import dev.hitmiss.results.model.HitRate;
import dev.hitmiss.results.model.InstancesStart;
import dev.hitmiss.results.model.JmhSettings;
import dev.hitmiss.results.model.JvmFacts;
import dev.hitmiss.results.model.KeyDistribution;
import dev.hitmiss.results.model.LatencySummary;
import dev.hitmiss.results.model.LoadDocument;
import dev.hitmiss.results.model.LoadPhase;
import dev.hitmiss.results.model.LoadRow;
import dev.hitmiss.results.model.LoadTarget;
import dev.hitmiss.results.model.Measurement;
import dev.hitmiss.results.model.MicroRow;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.OpenedNetwork;
import dev.hitmiss.results.model.Plan;
import dev.hitmiss.results.model.PlannedRow;
import dev.hitmiss.results.model.ProcessorShares;
import dev.hitmiss.results.model.ProxyCalibration;
import dev.hitmiss.results.model.ProxyCost;
import dev.hitmiss.results.model.Quantity;
import dev.hitmiss.results.model.RowKey;
import dev.hitmiss.results.model.RunDocument;
import dev.hitmiss.results.model.RunFileRef;
import dev.hitmiss.results.model.RunMeta;
import dev.hitmiss.results.model.RunStatus;
import dev.hitmiss.results.model.SeedDocument;
import dev.hitmiss.results.model.Simulation;
import dev.hitmiss.results.model.StackDetails;
import dev.hitmiss.results.model.StackMode;
import dev.hitmiss.results.model.TargetKind;
import dev.hitmiss.results.model.Validity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A made-up run in which every kind of entry occurs. */
public final class Fixtures {
    public static final Instant START = Instant.parse("2026-11-20T08:15:00Z");
    private static final String PACKAGE = "dev.hitmiss.benchmarks.";
    private static final Map<String, String> HERE = Map.of("network", "LOOPBACK", "client", "LETTUCE");
    private static final Map<String, String> NEXT_DOOR = Map.of("network", "SAME_ZONE", "client", "LETTUCE");
    private static final RowKey BARE_GET = key("floor.BareRedisBenchmark.get", BenchmarkMode.SAMPLE_TIME, HERE);
    private static final RowKey DISTANT_GET = key("floor.BareRedisBenchmark.get", BenchmarkMode.SAMPLE_TIME, NEXT_DOOR);
    private static final RowKey BARE_LOOKUP =
            key("floor.BarePostgresBenchmark.lookup", BenchmarkMode.SAMPLE_TIME, Map.of("network", "LOOPBACK"));
    private static final RowKey DIRECT = key("floor.ProxyBenchmark.direct", BenchmarkMode.SAMPLE_TIME, Map.of());
    private static final RowKey NO_OP = key("floor.NoOpBenchmark.noOpCache", BenchmarkMode.AVERAGE_TIME, Map.of());

    private Fixtures() {}

    public static RunDocument run() {
        return run(meta(Budget.QUICK), micro());
    }

    public static RunDocument run(RunMeta meta, List<MicroRow> micro) {
        LoadDocument load = load();
        return new RunDocument(
                RunDocument.SCHEMA_VERSION,
                meta,
                validity(),
                micro,
                load.rows(),
                load.run(),
                List.of(experiment()),
                claims());
    }

    public static RunMeta meta(Budget budget) {
        return new RunMeta(
                RunMeta.SCHEMA_VERSION,
                "20261120T081500Z-ab12cd3-" + budget.text(),
                START,
                START.plusSeconds(754),
                List.of(START.plusSeconds(300)),
                RunStatus.COMPLETE,
                "0.1.0",
                "ab12cd34ef56ab12cd34ef56ab12cd34ef56ab12",
                true,
                budget,
                42,
                "mvn -Pbench -Dbench.budget=" + budget.text() + " -Dbench.seed=42",
                0.1,
                new Plan(List.of(new PlannedRow(BARE_GET, 3, 3)), List.of("config-read"), List.of("redis-flushed")),
                new Fingerprint(hard(), new Fingerprint.Soft("6.1.0-18-amd64", null, "performance")),
                new StackDetails(
                        "ext4",
                        2310,
                        1204,
                        480L,
                        List.of("Redis is reached through a published port."),
                        List.of(
                                new OpenedNetwork(NetworkProfile.LOOPBACK, 0, 0),
                                new OpenedNetwork(NetworkProfile.SAME_ZONE, 250, 500)),
                        new ProxyCalibration(
                                new ProxyCost(31.25, 30.5, 32.0, 2_000), new ProxyCost(95.0, 93.0, 97.0, 2_000))),
                List.of(new Validity("cpu-governor", null, null, null, true, "The CPU governor is 'performance'.")));
    }

    /** Of a run that started no servers: its load was aimed at a service that ran already. */
    public static RunMeta metaWithoutServers() {
        RunMeta meta = meta(Budget.QUICK);
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
                new Plan(List.of(), List.of("config-read"), List.of()),
                new Fingerprint(hard(null, List.of(), null), meta.fingerprint().soft()),
                null,
                meta.doctor());
    }

    private static Fingerprint.Hard hard() {
        return hard(StackMode.EMBEDDED, List.of(NetworkProfile.LOOPBACK, NetworkProfile.SAME_ZONE), "18.6");
    }

    public static Fingerprint.Hard hard(
            @Nullable StackMode stackMode, List<NetworkProfile> networks, @Nullable String postgresVersion) {
        return new Fingerprint.Hard(
                "Example CPU @ 2.00GHz",
                2,
                1.5,
                new ProcessorShares(1, 1),
                "Linux",
                "amd64",
                "Debian",
                "17.0.15+6",
                "G1",
                List.of("-Xmx512m"),
                settings(),
                stackMode,
                networks,
                stackMode == null ? null : true,
                postgresVersion,
                stackMode == null ? null : "7.0.15");
    }

    private static JmhSettings settings() {
        return new JmhSettings("1.37", 3, "1 s", 1, 5, "1 s", 1);
    }

    private static JvmFacts jvm() {
        return new JvmFacts("17.0.15", "OpenJDK 64-Bit Server VM", "17.0.15+6", List.of("-Xmx512m"));
    }

    public static List<MicroRow> micro() {
        List<MicroRow> rows = new ArrayList<>();
        rows.add(sampled(BARE_GET, "floor", null, null, 50.0));
        rows.add(sampled(DIRECT, "floor", null, null, 40.0));
        RowKey proxied = key("floor.ProxyBenchmark.proxied", BenchmarkMode.SAMPLE_TIME, Map.of());
        rows.add(sampled(proxied, "floor", null, DIRECT, 70.0));
        RowKey hit = key("config.ConfigReadBenchmark.remoteHit", BenchmarkMode.SAMPLE_TIME, HERE);
        rows.add(sampled(hit, "config", CacheOutcome.REMOTE_HIT, BARE_GET, 54.4));
        RowKey distantHit = key("config.ConfigReadBenchmark.remoteHit", BenchmarkMode.SAMPLE_TIME, NEXT_DOOR);
        rows.add(sampled(distantHit, "config", CacheOutcome.REMOTE_HIT, DISTANT_GET, 306.0));
        RowKey miss = key("config.ConfigReadBenchmark.loaded", BenchmarkMode.SAMPLE_TIME, HERE);
        rows.add(sampled(miss, "config", CacheOutcome.LOADED, BARE_LOOKUP, 212.25));
        rows.add(sampled(DISTANT_GET, "floor", null, null, 300.0));
        rows.add(sampled(BARE_LOOKUP, "floor", null, null, 54.0));
        rows.add(timed(NO_OP, "floor", null, null, List.of(2.1, 2.0, 2.2), "ns/op"));
        RowKey local = key("config.ConfigReadBenchmark.localHit", BenchmarkMode.AVERAGE_TIME, Map.of());
        rows.add(timed(local, "config", CacheOutcome.LOCAL_HIT, NO_OP, List.of(34.1, 33.8, 35.0), "ns/op"));
        RowKey mixed = key(
                "config.ConfigMixBenchmark.read",
                BenchmarkMode.THROUGHPUT,
                Map.of("label", "a|b <script>alert(1)</script>\n`x`", "size", "1000"));
        rows.add(timed(mixed, "config", null, null, List.of(16_100.0, Double.NaN), "ops/s"));
        return rows;
    }

    private static MicroRow timed(
            RowKey key,
            String group,
            @Nullable CacheOutcome outcome,
            @Nullable RowKey floor,
            List<Double> forkLevels,
            String unit) {
        List<List<Double>> forks = forkLevels.stream()
                .map(level -> List.of(level * 0.98, level, level * 1.05))
                .toList();
        Measurement allocation = Measurement.ofValues(
                "gc.alloc.rate.norm",
                "B/op",
                forkLevels.stream().map(level -> List.of(24.0, 24.0, 24.0)).toList());
        return new MicroRow(
                key,
                group,
                true,
                outcome,
                floor,
                settings(),
                jvm(),
                Measurement.ofValues(Measurement.PRIMARY, unit, forks),
                List.of(allocation));
    }

    private static MicroRow sampled(
            RowKey key, String group, @Nullable CacheOutcome outcome, @Nullable RowKey floor, double level) {
        List<ForkHistogram> forks = List.of(histogram(level), histogram(level * 1.02), histogram(level * 0.99));
        return new MicroRow(
                key,
                group,
                true,
                outcome,
                floor,
                settings(),
                jvm(),
                Measurement.ofHistograms(Measurement.PRIMARY, "us/op", forks),
                List.of());
    }

    /** 10,000 samples: enough for p99, not for p99.9. */
    private static ForkHistogram histogram(double level) {
        return new ForkHistogram(
                List.of(level * 0.9, level, level * 1.5, level * 3, level * 20),
                List.of(1000L, 7000L, 1500L, 480L, 20L));
    }

    public static LoadDocument load() {
        return new LoadDocument(
                LoadDocument.SCHEMA_VERSION,
                RunStatus.COMPLETE,
                new LoadTarget(
                        TargetKind.OWN,
                        List.of("http://127.0.0.1:41873", "http://127.0.0.1:41874"),
                        2,
                        NetworkProfile.LOOPBACK,
                        StackMode.EMBEDDED,
                        "jedis"),
                List.of(new Simulation(
                        "config-read",
                        START.plusSeconds(700),
                        START.plusSeconds(725),
                        1000,
                        5000,
                        20_000,
                        42,
                        new Simulation.Keys(KeyDistribution.ZIPF, 0.99, 10_000, 0.02),
                        new Simulation.Counts(25_000, 25_000, 24_997, 3, 0),
                        List.of(
                                new Simulation.InstanceShare("http://127.0.0.1:41873", 12_500, 0),
                                new Simulation.InstanceShare("http://127.0.0.1:41874", 12_500, 3)),
                        new Simulation.InjectorLimit(
                                4_000,
                                "The ceiling: an injector that never rests.",
                                0.25,
                                0L,
                                420,
                                10_000,
                                false,
                                "Not limited by the injector."),
                        new Simulation.CpuCost(
                                0.6, 1_900.0, 400, 0.31, false, "Not limited by the machine: it was 60 % busy."),
                        InstancesStart.RUNNING,
                        List.of(new HitRate(1, 900, 450), new HitRate(2, 1_000, 950)),
                        List.of("Slip was recorded from the ticket counter."))),
                List.of(
                        loadRow(LoadPhase.WARM_UP, "remote-hit", 4997, 240),
                        loadRow(LoadPhase.MEASURED, "remote-hit", 19_900, 180),
                        loadRow(LoadPhase.MEASURED, "absent", 100, 310),
                        loadRow(LoadPhase.MEASURED, "error:timeout", 3, 2_000_000)),
                List.of(new Validity(
                        "injector-slip",
                        "micros",
                        420.0,
                        1000.0,
                        true,
                        "The injector was 420 µs late at p99, allowed 1000 µs.")),
                List.of(new RunFileRef("load/config-read.hlog", FileKind.HISTOGRAM_LOG)));
    }

    private static LoadRow loadRow(LoadPhase phase, String outcome, long count, double micros) {
        return new LoadRow(
                "config-read",
                phase,
                "get-config",
                outcome,
                count,
                latency(micros),
                latency(micros / 10),
                latency(micros * 1.1),
                new LoadRow.Histograms(
                        "load/config-read.hlog",
                        "get-config/" + outcome + "/service",
                        "get-config/" + outcome + "/slip",
                        "get-config/" + outcome + "/perceived"));
    }

    private static LatencySummary latency(double micros) {
        return new LatencySummary(
                micros / 2,
                micros * 1.1,
                micros,
                micros * 1.4,
                micros * 1.8,
                micros * 3,
                micros * 8,
                micros * 12,
                micros * 15);
    }

    private static List<Validity> validity() {
        return List.of(
                new Validity("clock-cost", "micros", 0.025, 0.1, true, "Reading the clock costs 25 ns."),
                new Validity(
                        "aa-noise",
                        "percent",
                        6.2,
                        5.0,
                        false,
                        "One row measured twice differs by 6.2 %, allowed 5 %."));
    }

    public static Experiment experiment() {
        return new Experiment(
                Experiment.SCHEMA_VERSION,
                "redis-flushed",
                "Redis is flushed under load.",
                "The hit rate returns to 90 % of before within 10 s and no read fails.",
                NetworkProfile.LOOPBACK,
                START.plusSeconds(726),
                20_000,
                List.of(
                        new Experiment.Measured(
                                "hit-rate-recovery", Quantity.MILLIS, Map.of("instance", "1"), 3200.0, 10_000.0),
                        new Experiment.Measured("failed-reads", Quantity.COUNT, Map.of(), 0.0, 0.0)),
                List.of(new Experiment.Series(
                        "hit-rate", Quantity.RATIO, Map.of("instance", "1"), 0, 1000, List.of(0.98, Double.NaN, 0.41))),
                List.of(new Experiment.Mark(1000, "FLUSHALL")),
                true,
                "The hit rate was back after 3.2 s, and no read failed.",
                List.of());
    }

    private static List<ClaimRow> claims() {
        return List.of(new ClaimRow(
                "T1",
                SeedDocument.TRIGGER_STATE,
                "A hit on a trigger's state is faster than PostgreSQL.",
                "read hit against PostgreSQL, p50",
                "8–100×",
                Quantity.RATIO,
                8.0,
                100.0,
                ClaimBuild.REFERENCE,
                NetworkProfile.LOOPBACK,
                1.1,
                1.0,
                1.2,
                null,
                "from PostgreSQL 0.4 ms further away than Redis",
                ClaimVerdict.FALLS_SHORT,
                "On loopback both answer in one wake-up.",
                List.of("redis-flushed")));
    }

    private static RowKey key(String name, BenchmarkMode mode, Map<String, String> params) {
        return RowKey.of(PACKAGE + name, mode, 1, new TreeMap<>(params));
    }
}
