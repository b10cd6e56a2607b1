package dev.hitmiss.benchmarks.config;

import dev.hitmiss.benchmarks.catalogue.Answers;
import dev.hitmiss.benchmarks.catalogue.StandsOn;
import dev.hitmiss.benchmarks.fixture.OverlayKeys;
import dev.hitmiss.benchmarks.fixture.Pure;
import dev.hitmiss.benchmarks.floor.BarePostgresBenchmark;
import dev.hitmiss.caches.config.ConfigSnapshot;
import dev.hitmiss.caches.tier.Lookup;
import dev.hitmiss.caches.tier.Outcome;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/**
 * Cost of reading an overlay's config while Redis is away, refuses connections, and is not asked any more but by the probe beside.
 * Run: java -jar benchmarks/target/benchmarks.jar ConfigDegradedBenchmark
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ConfigDegradedBenchmark {

    @Benchmark
    @Answers(Outcome.DEGRADED)
    @StandsOn(floor = BarePostgresBenchmark.class, method = "lookup")
    public Lookup<ConfigSnapshot> degraded(ConfigsWithoutRedis without, OverlayKeys overlays) {
        return Pure.answer(
                Outcome.DEGRADED, without.configs().read(overlays.drawn().nextKnown()));
    }
}
