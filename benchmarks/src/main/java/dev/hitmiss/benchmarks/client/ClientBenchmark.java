package dev.hitmiss.benchmarks.client;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Threads;

/**
 * A GET of 200 bytes with no cache around it, by client, by whose connection it is and by what it goes over; for one thread, and for each
 * of four.
 * Run: java -jar benchmarks/target/benchmarks.jar ClientBenchmark
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ClientBenchmark {

    @Benchmark
    public byte[] get(Asking asking) {
        return asking.get();
    }

    @Benchmark
    @Threads(4)
    public byte[] getByFour(Asking asking) {
        return asking.get();
    }
}
