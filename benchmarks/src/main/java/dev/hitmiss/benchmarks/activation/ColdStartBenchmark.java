package dev.hitmiss.benchmarks.activation;

import dev.hitmiss.benchmarks.catalogue.Headline;
import dev.hitmiss.caches.config.activation.Activation;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/**
 * Cost of activating the session of an overlay that has none, where subscribing takes no time: owner, config and the session's row, all
 * committed. Without the config cache; with it, while the config has a copy and while it has none; and what else could be done. An
 * activation that finds a session, or its config elsewhere than the row says, fails the benchmark.
 * Run: java -jar benchmarks/target/benchmarks.jar ColdStartBenchmark
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ColdStartBenchmark {

    @Benchmark
    @Headline
    public Activation sequential(SequentialStarts starts) {
        return starts.activate();
    }

    @Benchmark
    @Headline
    public Activation cached(CachedStarts starts) {
        return starts.activate();
    }

    @Benchmark
    public Activation improved(ImprovedStarts starts) {
        return starts.activate();
    }
}
