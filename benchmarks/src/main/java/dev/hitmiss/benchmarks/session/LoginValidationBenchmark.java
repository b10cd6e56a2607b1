package dev.hitmiss.benchmarks.session;

import dev.hitmiss.benchmarks.catalogue.Answers;
import dev.hitmiss.benchmarks.catalogue.Headline;
import dev.hitmiss.benchmarks.catalogue.StandsOn;
import dev.hitmiss.benchmarks.fixture.Pure;
import dev.hitmiss.benchmarks.fixture.SeededServers;
import dev.hitmiss.benchmarks.floor.BarePostgresBenchmark;
import dev.hitmiss.benchmarks.floor.BareRedisBenchmark;
import dev.hitmiss.caches.session.Login;
import dev.hitmiss.caches.tier.Lookup;
import dev.hitmiss.caches.tier.Outcome;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/**
 * Cost of validating a token, by outcome: the choice of tokens makes each outcome pure, and an operation with another outcome
 * fails the benchmark.
 * Run: java -jar benchmarks/target/benchmarks.jar LoginValidationBenchmark
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LoginValidationBenchmark {

    @Benchmark
    @Headline
    @Answers(Outcome.REMOTE_HIT)
    @StandsOn(floor = BareRedisBenchmark.class, method = "hgetall")
    public Lookup<Login> remoteHit(SeededServers servers, CachedLogins cached) {
        return Pure.answer(Outcome.REMOTE_HIT, servers.caches().logins().validate(cached.next()));
    }

    @Benchmark
    @Headline
    @Answers(Outcome.LOADED)
    @StandsOn(floor = BarePostgresBenchmark.class, method = "lookupLogin")
    public Lookup<Login> loaded(SeededServers servers, ForgottenLogin forgotten) {
        return Pure.answer(Outcome.LOADED, servers.caches().logins().validate(forgotten.token()));
    }

    @Benchmark
    @Answers(Outcome.ABSENT)
    @StandsOn(floor = BarePostgresBenchmark.class, method = "lookupAbsentLogin")
    public Lookup<Login> absent(SeededServers servers, UnknownLogin unknown) {
        return Pure.answer(Outcome.ABSENT, servers.caches().logins().validate(unknown.token()));
    }
}
