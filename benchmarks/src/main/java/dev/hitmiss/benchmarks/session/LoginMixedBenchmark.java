package dev.hitmiss.benchmarks.session;

import dev.hitmiss.benchmarks.catalogue.OnThreads;
import dev.hitmiss.benchmarks.fixture.AnswerCounts;
import dev.hitmiss.caches.session.Login;
import dev.hitmiss.caches.tier.Lookup;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/**
 * How many tokens are validated in a second, some far more often than others, by how many of the 10,000 logins there is room for in
 * memory; the others are in Redis. One thread asks, or eight that share the processors of a fork. How they were answered is counted
 * beside: they hit here and there as they come.
 * Run: java -jar benchmarks/target/benchmarks.jar LoginMixedBenchmark
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class LoginMixedBenchmark {

    @Benchmark
    @OnThreads({1, 8})
    public Lookup<Login> validate(LoginTraffic traffic, AnswerCounts counts) {
        Lookup<Login> login = traffic.validateNext();
        counts.count(login);
        return login;
    }
}
