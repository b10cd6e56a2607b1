package dev.hitmiss.benchmarks.trigger;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hitmiss.benchmarks.catalogue.Answers;
import dev.hitmiss.benchmarks.catalogue.StandsOn;
import dev.hitmiss.benchmarks.fixture.Pure;
import dev.hitmiss.benchmarks.fixture.SeededServers;
import dev.hitmiss.benchmarks.floor.BarePostgresBenchmark;
import dev.hitmiss.benchmarks.floor.BareRedisBenchmark;
import dev.hitmiss.caches.tier.Lookup;
import dev.hitmiss.caches.tier.Outcome;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/**
 * Cost of reading a trigger's state, by outcome: the choice of keys makes each outcome pure, and an operation with another outcome
 * fails the benchmark.
 * Run: java -jar benchmarks/target/benchmarks.jar TriggerReadBenchmark
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TriggerReadBenchmark {

    @Benchmark
    @Answers(Outcome.REMOTE_HIT)
    @StandsOn(floor = BareRedisBenchmark.class, method = "getAndDecodeTrigger")
    public Lookup<JsonNode> remoteHit(SeededServers servers, CachedTriggers cached) {
        return Pure.answer(Outcome.REMOTE_HIT, servers.caches().trigger().load(cached.next()));
    }

    @Benchmark
    @Answers(Outcome.LOADED)
    @StandsOn(floor = BarePostgresBenchmark.class, method = "lookupTrigger")
    public Lookup<JsonNode> loaded(SeededServers servers, ForgottenTrigger forgotten) {
        return Pure.answer(Outcome.LOADED, servers.caches().trigger().load(forgotten.key()));
    }

    @Benchmark
    @Answers(Outcome.ABSENT)
    @StandsOn(floor = BarePostgresBenchmark.class, method = "lookupAbsentTrigger")
    public Lookup<JsonNode> absent(SeededServers servers, UnknownTrigger unknown) {
        return Pure.answer(Outcome.ABSENT, servers.caches().trigger().load(unknown.key()));
    }
}
