package dev.hitmiss.benchmarks.session;

import dev.hitmiss.benchmarks.catalogue.Answers;
import dev.hitmiss.benchmarks.catalogue.StandsOn;
import dev.hitmiss.benchmarks.fixture.Pure;
import dev.hitmiss.benchmarks.floor.BareCaffeineBenchmark;
import dev.hitmiss.caches.session.Login;
import dev.hitmiss.caches.tier.Lookup;
import dev.hitmiss.caches.tier.Outcome;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/**
 * Cost of validating a token whose login the instance has in its own memory. The digest of the token is part of it: a copy is never
 * looked up by the token itself.
 * Run: java -jar benchmarks/target/benchmarks.jar LoginInMemoryBenchmark
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LoginInMemoryBenchmark {

    @Benchmark
    @Answers(Outcome.LOCAL_HIT)
    @StandsOn(floor = BareCaffeineBenchmark.class, method = "get", params = "copies=LOGINS")
    public Lookup<Login> localHit(LoginsInMemory memory) {
        return Pure.answer(Outcome.LOCAL_HIT, memory.caches().logins().validate(memory.next()));
    }
}
