package dev.hitmiss.benchmarks.floor;

import dev.hitmiss.benchmarks.catalogue.Headline;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * One round trip over loopback TCP with nothing behind it: 64 bytes there and back between two threads.
 * Run: java -jar benchmarks/target/benchmarks.jar PingPongBenchmark
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PingPongBenchmark {
    private ServerSocket listener;
    private Thread echo;
    private PingPong exchange;

    @Setup
    public void connect() throws IOException {
        listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        echo = new Thread(this::echo, "echo");
        echo.start();
        exchange = new PingPong((InetSocketAddress) listener.getLocalSocketAddress());
    }

    private void echo() {
        byte[] received = new byte[PingPong.MESSAGE_BYTES];
        try (Socket peer = listener.accept()) {
            peer.setTcpNoDelay(true);
            DataInputStream from = new DataInputStream(peer.getInputStream());
            while (true) {
                from.readFully(received);
                peer.getOutputStream().write(received);
            }
        } catch (EOFException e) {
            // The measuring side has closed its end: that is how the echo is told to stop.
        } catch (IOException e) {
            throw new IllegalStateException("the echo of the ping-pong broke", e);
        }
    }

    @TearDown
    public void close() throws IOException, InterruptedException {
        exchange.close();
        echo.join();
        listener.close();
    }

    @Benchmark
    @Headline
    public byte[] tcp() throws IOException {
        return exchange.roundTrip();
    }
}
