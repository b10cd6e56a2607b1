package dev.hitmiss.benchmarks.guard;

import dev.hitmiss.caches.config.ConfigSnapshot;
import dev.hitmiss.caches.tier.Lookup;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/**
 * How long it takes until eight readers on two instances have one config whose copy in Redis has just gone, by guard; the loads are
 * counted beside. To wake eight threads is part of it.
 * Run: java -jar benchmarks/target/benchmarks.jar HotKeyBenchmark
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class HotKeyBenchmark {

    @Benchmark
    public List<Lookup<ConfigSnapshot>> askedAtOnce(Crowd crowd, Loads loads)
            throws InterruptedException, ExecutionException {
        List<Lookup<ConfigSnapshot>> answers = crowd.ask();
        loads.count(Answers.loads(answers));
        return answers;
    }
}
