package dev.hitmiss.benchmarks.config;

import dev.hitmiss.benchmarks.catalogue.Headline;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/**
 * How long after one instance's save was acknowledged another one still answers with what it has in its memory.
 * Run: java -jar benchmarks/target/benchmarks.jar InvalidationBenchmark
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class InvalidationBenchmark {

    @Benchmark
    @Headline
    public long seenElsewhere(SavedElsewhere saved) {
        return saved.awaitNews();
    }
}
