package dev.hitmiss.benchmarks.floor;

import dev.hitmiss.benchmarks.catalogue.Headline;
import dev.hitmiss.benchmarks.catalogue.StandsOn;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/**
 * The same exchange as its floor once more: how many times its floor it costs is 1 but for the noise of the run.
 * Run: java -jar benchmarks/target/benchmarks.jar TwinBenchmark
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TwinBenchmark {
    @Benchmark
    @Headline
    @StandsOn(floor = BareRedisBenchmark.class, method = "get")
    public byte[] get(BareRedis redis, SharedKeys keys) {
        return BareRedisBenchmark.there(redis.get(keys.next()));
    }
}
