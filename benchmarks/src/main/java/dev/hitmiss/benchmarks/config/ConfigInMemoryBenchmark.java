package dev.hitmiss.benchmarks.config;

import dev.hitmiss.benchmarks.catalogue.Answers;
import dev.hitmiss.benchmarks.catalogue.Headline;
import dev.hitmiss.benchmarks.catalogue.StandsOn;
import dev.hitmiss.benchmarks.fixture.Pure;
import dev.hitmiss.benchmarks.floor.BareCaffeineBenchmark;
import dev.hitmiss.caches.config.ConfigSnapshot;
import dev.hitmiss.caches.tier.Lookup;
import dev.hitmiss.caches.tier.Outcome;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/**
 * Cost of reading a config that the instance has in its own memory.
 * Run: java -jar benchmarks/target/benchmarks.jar ConfigInMemoryBenchmark
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ConfigInMemoryBenchmark {

    @Benchmark
    @Headline
    @Answers(Outcome.LOCAL_HIT)
    @StandsOn(floor = BareCaffeineBenchmark.class, method = "get", params = "copies=CONFIGS")
    public Lookup<ConfigSnapshot> localHit(ConfigsInMemory memory) {
        return Pure.answer(Outcome.LOCAL_HIT, memory.configs().read(memory.next()));
    }
}
