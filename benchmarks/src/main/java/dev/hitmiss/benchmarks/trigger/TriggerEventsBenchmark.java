package dev.hitmiss.benchmarks.trigger;

import dev.hitmiss.benchmarks.trigger.CountedEvents.Event;
import dev.hitmiss.caches.trigger.MovingAverage;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/**
 * How long 1,000 events over 100 triggers take, one after the other, with the cache and without: each reads a state and writes the next.
 * Run: java -jar benchmarks/target/benchmarks.jar TriggerEventsBenchmark
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class TriggerEventsBenchmark {
    /** Of the seed's example. */
    private static final MovingAverage AVERAGE = new MovingAverage(10, 70);

    /** How many events matched. */
    @Benchmark
    public int evaluate(TriggerInstance instance, CountedEvents events) {
        int matches = 0;
        for (Event event : events.inOrder()) {
            if (instance.triggers()
                    .evaluate(event.triggerId(), event.score(), AVERAGE)
                    .matches()) {
                matches++;
            }
        }
        return matches;
    }
}
