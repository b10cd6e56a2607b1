package dev.hitmiss.benchmarks.user;

import dev.hitmiss.benchmarks.catalogue.OnThreads;
import dev.hitmiss.benchmarks.fixture.AnswerCounts;
import dev.hitmiss.caches.tier.Lookup;
import dev.hitmiss.caches.user.User;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/**
 * How many users are read and written in a second, 95 to 5 and some far more often than others, by how many of the 10,000 there is room
 * for in memory, by one thread and by eight that share an instance. How reads were answered is counted beside: they hit and miss as they come.
 * Run: java -jar benchmarks/target/benchmarks.jar UserMixedBenchmark
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class UserMixedBenchmark {

    /** The version that was read or written. */
    @Benchmark
    @OnThreads({1, 8})
    public long readOrWrite(UserTraffic traffic, AnswerCounts counts) {
        traffic.advance();
        return traffic.isWrite() ? traffic.write() : read(traffic, counts);
    }

    private static long read(UserTraffic traffic, AnswerCounts counts) {
        Lookup<User> user = traffic.read();
        counts.count(user);
        return user.version();
    }
}
