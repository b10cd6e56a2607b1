package dev.hitmiss.benchmarks.floor;

import dev.hitmiss.benchmarks.catalogue.Headline;
import dev.hitmiss.caches.tier.Lookup;
import dev.hitmiss.caches.tier.Outcome;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * What the harness itself costs: a cache that does nothing, and one look at the clock.
 * Run: java -jar benchmarks/target/benchmarks.jar NoOpBenchmark
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class NoOpBenchmark {
    private Lookup<String> ready = new Lookup<>(Outcome.LOCAL_HIT, 1, "ready");

    @Benchmark
    @Headline
    public Lookup<String> noOpCache() {
        return ready;
    }

    @Benchmark
    @Headline
    public long clock() {
        return System.nanoTime();
    }
}
