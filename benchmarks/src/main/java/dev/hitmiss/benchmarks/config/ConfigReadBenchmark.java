package dev.hitmiss.benchmarks.config;

import dev.hitmiss.benchmarks.catalogue.Answers;
import dev.hitmiss.benchmarks.catalogue.Headline;
import dev.hitmiss.benchmarks.catalogue.StandsOn;
import dev.hitmiss.benchmarks.fixture.Pure;
import dev.hitmiss.benchmarks.fixture.SeededServers;
import dev.hitmiss.benchmarks.floor.BarePostgresBenchmark;
import dev.hitmiss.benchmarks.floor.BareRedisBenchmark;
import dev.hitmiss.caches.config.ConfigSnapshot;
import dev.hitmiss.caches.tier.Lookup;
import dev.hitmiss.caches.tier.Outcome;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/**
 * Cost of reading an overlay's config, by outcome: the choice of keys makes each outcome pure, and an operation with another
 * outcome fails the benchmark.
 * Run: java -jar benchmarks/target/benchmarks.jar ConfigReadBenchmark
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ConfigReadBenchmark {

    @Benchmark
    @Headline
    @Answers(Outcome.REMOTE_HIT)
    @StandsOn(floor = BareRedisBenchmark.class, method = "getAndDecode")
    public Lookup<ConfigSnapshot> remoteHit(SeededServers servers, CachedConfigs cached) {
        return Pure.answer(Outcome.REMOTE_HIT, servers.caches().config().read(cached.next()));
    }

    @Benchmark
    @Headline
    @Answers(Outcome.LOADED)
    @StandsOn(floor = BarePostgresBenchmark.class, method = "lookup")
    public Lookup<ConfigSnapshot> loaded(SeededServers servers, ForgottenConfig forgotten) {
        return Pure.answer(Outcome.LOADED, servers.caches().config().read(forgotten.overlayId()));
    }

    @Benchmark
    @Answers(Outcome.ABSENT)
    @StandsOn(floor = BarePostgresBenchmark.class, method = "lookupAbsent")
    public Lookup<ConfigSnapshot> absent(SeededServers servers, UnknownConfig unknown) {
        return Pure.answer(Outcome.ABSENT, servers.caches().config().read(unknown.overlayId()));
    }
}
