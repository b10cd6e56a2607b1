package dev.hitmiss.benchmarks.client;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Threads;

/**
 * A GET of 200 bytes with no cache around it, by client, by whose connection it is and by what it goes over, for each of four
 * threads at the same time; with -t 1 for one alone.
 * Run: java -jar benchmarks/target/benchmarks.jar ClientBenchmark
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ClientBenchmark {

    @Benchmark
    @Threads(4)
    public byte[] get(Asking asking) {
        return asking.get();
    }
}
