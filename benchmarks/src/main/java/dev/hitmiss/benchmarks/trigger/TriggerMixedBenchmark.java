package dev.hitmiss.benchmarks.trigger;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hitmiss.benchmarks.catalogue.OnThreads;
import dev.hitmiss.benchmarks.fixture.AnswerCounts;
import dev.hitmiss.caches.tier.Lookup;
import dev.hitmiss.caches.tier.Outcome;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/**
 * How many states of triggers are read and written in a second, with the cache and without, by one thread and by eight, which share the
 * processors that a fork has. With the cache a read is a hit, but of a state that two threads had just written at once; how many were
 * none is counted beside. A read that is degraded fails the benchmark, and so does a write that leaves an old copy behind.
 * Run: java -jar benchmarks/target/benchmarks.jar TriggerMixedBenchmark
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class TriggerMixedBenchmark {

    /** The version that was read or written. */
    @Benchmark
    @OnThreads({1, 8})
    public long readOrWrite(TriggerInstance instance, TriggerTraffic traffic, AnswerCounts counts) {
        traffic.advance();
        return traffic.isWrite()
                ? instance.write(traffic.triggerId(), traffic.state())
                : read(instance, traffic, counts);
    }

    private static long read(TriggerInstance instance, TriggerTraffic traffic, AnswerCounts counts) {
        Lookup<JsonNode> lookup = instance.triggers().load(traffic.triggerId());
        Outcome outcome = lookup.outcome();
        boolean usual = instance.tiers.shared() ? traffic.mayAnswer(outcome) : outcome == Outcome.LOADED;
        if (!usual) {
            throw new IllegalStateException("the row is about states that there are, with tiers " + instance.tiers
                    + ", but the read of " + traffic.triggerId() + " was " + outcome);
        }
        counts.count(lookup);
        return lookup.version();
    }
}
