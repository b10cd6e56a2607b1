package dev.hitmiss.benchmarks.floor;

import dev.hitmiss.benchmarks.catalogue.StandsOn;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/**
 * What the proxy that makes distances costs by itself: 64 bytes to another process and back, straight and over a proxy that
 * delays nothing.
 * Run: java -jar benchmarks/target/benchmarks.jar ProxyBenchmark
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ProxyBenchmark {

    @Benchmark
    public byte[] direct(EchoRoutes routes) throws IOException {
        return routes.direct().roundTrip();
    }

    @Benchmark
    @StandsOn(floor = ProxyBenchmark.class, method = "direct")
    public byte[] proxied(EchoRoutes routes) throws IOException {
        return routes.proxied().roundTrip();
    }
}
