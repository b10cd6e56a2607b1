package dev.hitmiss.benchmarks.activation;

import dev.hitmiss.caches.config.activation.Activation;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/**
 * Cost of a cold start that subscribes to its owner's channel, by how long that takes: without the config cache, with a copy in it, and
 * with a copy while the answer does not wait for the subscription.
 * Run: java -jar benchmarks/target/benchmarks.jar SubscribingBenchmark
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SubscribingBenchmark {

    @Benchmark
    public Activation subscribed(SubscribedStarts starts) {
        return starts.activate();
    }
}
