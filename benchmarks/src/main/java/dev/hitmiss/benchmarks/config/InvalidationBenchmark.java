package dev.hitmiss.benchmarks.config;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/**
 * How long after one instance's save was acknowledged another one answers with what was saved: the way of the message, and the load that
 * follows, as {@code ConfigReadBenchmark.loaded} has it.
 * Run: java -jar benchmarks/target/benchmarks.jar InvalidationBenchmark
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class InvalidationBenchmark {

    @Benchmark
    public long seenElsewhere(SavedElsewhere saved) {
        return saved.awaitNews();
    }
}
