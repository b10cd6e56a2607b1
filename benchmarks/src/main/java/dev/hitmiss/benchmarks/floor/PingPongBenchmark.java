package dev.hitmiss.benchmarks.floor;

import dev.hitmiss.benchmarks.catalogue.Headline;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/**
 * One round trip over loopback TCP and over a unix socket with nothing behind it: 64 bytes there and back between two threads.
 * Run: java -jar benchmarks/target/benchmarks.jar PingPongBenchmark
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PingPongBenchmark {

    @Benchmark
    @Headline
    public byte[] tcp(TcpExchange exchange) throws IOException {
        return exchange.roundTrip();
    }

    @Benchmark
    public byte[] unix(UnixExchange exchange) throws IOException {
        return exchange.roundTrip();
    }
}
