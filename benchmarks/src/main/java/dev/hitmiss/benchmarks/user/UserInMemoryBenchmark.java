package dev.hitmiss.benchmarks.user;

import dev.hitmiss.benchmarks.catalogue.Answers;
import dev.hitmiss.benchmarks.catalogue.StandsOn;
import dev.hitmiss.benchmarks.fixture.Pure;
import dev.hitmiss.benchmarks.floor.BareCaffeineBenchmark;
import dev.hitmiss.caches.tier.Lookup;
import dev.hitmiss.caches.tier.Outcome;
import dev.hitmiss.caches.user.User;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/**
 * Cost of reading a user by an account that the instance has in its own memory.
 * Run: java -jar benchmarks/target/benchmarks.jar UserInMemoryBenchmark
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class UserInMemoryBenchmark {

    @Benchmark
    @Answers(Outcome.LOCAL_HIT)
    @StandsOn(floor = BareCaffeineBenchmark.class, method = "get", params = "copies=USERS")
    public Lookup<User> localHit(UsersInMemory memory) {
        return Pure.answer(Outcome.LOCAL_HIT, memory.users().read(memory.next()));
    }
}
