package dev.hitmiss.benchmarks.coherence;

import dev.hitmiss.benchmarks.catalogue.StandsOn;
import dev.hitmiss.benchmarks.floor.BarePostgresBenchmark;
import dev.hitmiss.caches.config.ConfigSnapshot;
import dev.hitmiss.caches.tier.Written;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/**
 * Cost of saving a config that other instances have in their memory, by how they learn of it and how many they are. The peers are in
 * the JVM of whoever saves, so their work is part of what many of them cost. A save after which one of them knows more or less than the
 * coherence promises fails the benchmark.
 * Run: java -jar benchmarks/target/benchmarks.jar SaveAmongPeersBenchmark
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SaveAmongPeersBenchmark {

    @Benchmark
    @StandsOn(floor = BarePostgresBenchmark.class, method = "upsert")
    public Written<ConfigSnapshot> save(PeersWithCopies peers) {
        return peers.save();
    }
}
