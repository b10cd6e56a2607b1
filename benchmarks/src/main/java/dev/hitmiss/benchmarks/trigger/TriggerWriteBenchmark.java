package dev.hitmiss.benchmarks.trigger;

import dev.hitmiss.benchmarks.catalogue.StandsOn;
import dev.hitmiss.benchmarks.fixture.StatesToWrite;
import dev.hitmiss.benchmarks.fixture.TriggerKeys;
import dev.hitmiss.benchmarks.floor.BarePostgresBenchmark;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/**
 * Cost of writing a trigger's state: with the cache, which has the new copy in Redis before the writer has its answer, and without. A
 * write that may leave an old copy behind fails the benchmark.
 * Run: java -jar benchmarks/target/benchmarks.jar TriggerWriteBenchmark
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TriggerWriteBenchmark {

    /** The version that was written. */
    @Benchmark
    @StandsOn(floor = BarePostgresBenchmark.class, method = "upsertTrigger")
    public long update(TriggerInstance instance, TriggerKeys triggers, StatesToWrite states) {
        return instance.write(triggers.drawn().nextKnown(), states.next());
    }
}
