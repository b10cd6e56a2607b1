package dev.hitmiss.benchmarks.user;

import dev.hitmiss.benchmarks.catalogue.Answers;
import dev.hitmiss.benchmarks.catalogue.StandsOn;
import dev.hitmiss.benchmarks.fixture.Pure;
import dev.hitmiss.benchmarks.fixture.SeededServers;
import dev.hitmiss.benchmarks.floor.BarePostgresBenchmark;
import dev.hitmiss.benchmarks.floor.BareRedisBenchmark;
import dev.hitmiss.caches.tier.Lookup;
import dev.hitmiss.caches.tier.Outcome;
import dev.hitmiss.caches.user.User;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/**
 * Cost of reading a user by an account, by outcome: the choice of keys makes each outcome pure, and an operation with another outcome
 * fails the benchmark.
 * Run: java -jar benchmarks/target/benchmarks.jar UserReadBenchmark
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class UserReadBenchmark {

    @Benchmark
    @Answers(Outcome.REMOTE_HIT)
    @StandsOn(floor = BareRedisBenchmark.class, method = "hgetallAndDecodeUser")
    public Lookup<User> remoteHit(SeededServers servers, CachedUsers cached) {
        return Pure.answer(Outcome.REMOTE_HIT, servers.caches().users().read(cached.next()));
    }

    @Benchmark
    @Answers(Outcome.LOADED)
    @StandsOn(floor = BarePostgresBenchmark.class, method = "lookupUser")
    public Lookup<User> loaded(SeededServers servers, ForgottenUser forgotten) {
        return Pure.answer(Outcome.LOADED, servers.caches().users().read(forgotten.key()));
    }

    @Benchmark
    @Answers(Outcome.ABSENT)
    @StandsOn(floor = BarePostgresBenchmark.class, method = "lookupAbsentUser")
    public Lookup<User> absent(SeededServers servers, UnknownUser unknown) {
        return Pure.answer(Outcome.ABSENT, servers.caches().users().read(unknown.key()));
    }
}
