package dev.hitmiss.benchmarks.channel;

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
 * Cost of reading whether a channel is active, by outcome: the choice of keys makes each outcome pure, and an operation with another outcome
 * fails the benchmark.
 * Run: java -jar benchmarks/target/benchmarks.jar ChannelReadBenchmark
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ChannelReadBenchmark {

    @Benchmark
    @Answers(Outcome.REMOTE_HIT)
    @StandsOn(floor = BareRedisBenchmark.class, method = "getAndDecodeChannel")
    public Lookup<Boolean> remoteHit(SeededServers servers, CachedChannels cached) {
        return Pure.answer(Outcome.REMOTE_HIT, servers.caches().channels().read(cached.next()));
    }

    @Benchmark
    @Answers(Outcome.LOADED)
    @StandsOn(floor = BarePostgresBenchmark.class, method = "lookupChannel")
    public Lookup<Boolean> loaded(SeededServers servers, ForgottenChannel forgotten) {
        return Pure.answer(Outcome.LOADED, servers.caches().channels().read(forgotten.key()));
    }

    /**
     * Stands on a lookup that finds its row: a smoke run has 60 forks at most, and there are 60 methods. The row of a channel is one
     * flag, so that to find it costs hardly more.
     */
    @Benchmark
    @Answers(Outcome.ABSENT)
    @StandsOn(floor = BarePostgresBenchmark.class, method = "lookupChannel")
    public Lookup<Boolean> absent(SeededServers servers, UnknownChannel unknown) {
        return Pure.answer(Outcome.ABSENT, servers.caches().channels().read(unknown.key()));
    }
}
