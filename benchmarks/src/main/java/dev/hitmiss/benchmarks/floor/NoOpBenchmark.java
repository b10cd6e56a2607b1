package dev.hitmiss.benchmarks.floor;

import dev.hitmiss.benchmarks.catalogue.Headline;
import dev.hitmiss.benchmarks.fixture.EmptyLedger;
import dev.hitmiss.benchmarks.fixture.OverlayKeys;
import dev.hitmiss.caches.config.ConfigCache;
import dev.hitmiss.caches.config.ConfigSnapshot;
import dev.hitmiss.caches.tier.Backing;
import dev.hitmiss.caches.tier.Instance;
import dev.hitmiss.caches.tier.Lookup;
import dev.hitmiss.caches.tier.Peers;
import dev.hitmiss.caches.tier.Tiers;
import dev.hitmiss.caches.tier.Variant;
import dev.hitmiss.caches.tier.Versioned;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * What is left when no server is asked: the read path over a tier that has every copy at hand, and one look at the clock.
 * Run: java -jar benchmarks/target/benchmarks.jar NoOpBenchmark
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class NoOpBenchmark {
    private Instance instance;
    private ConfigCache cache;

    @Setup
    public void open() {
        ConfigSnapshot config = new ConfigSnapshot("for", "against", "left", "right", 0.5);
        EmptyLedger ledger = new EmptyLedger();
        instance = new Instance(ledger, () -> {});
        cache = new ConfigCache(instance.cache(
                ConfigCache.DEFINITION,
                Variant.of(Tiers.REDIS),
                new Backing<>(
                        new ReadyTier<>(Optional.of(new Versioned<>(1, config))),
                        overlayId -> Versioned.absent(),
                        ledger,
                        Peers.silent(),
                        (key, outcome) -> {})));
    }

    @TearDown
    public void close() {
        instance.close();
    }

    @Benchmark
    @Headline
    public Lookup<ConfigSnapshot> noOpCache(OverlayKeys overlays) {
        return cache.read(overlays.drawn().nextKnown());
    }

    @Benchmark
    @Headline
    public long clock() {
        return System.nanoTime();
    }
}
