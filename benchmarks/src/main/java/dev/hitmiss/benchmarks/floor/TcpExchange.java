package dev.hitmiss.benchmarks.floor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Two threads of one JVM that exchange messages over loopback TCP. */
@State(Scope.Thread)
public class TcpExchange {
    private ServerSocket listener;
    private Echo echo;
    private PingPong exchange;

    @Setup
    public void connect() throws IOException {
        listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        echo = Echo.on(() -> Line.of(listener.accept()));
        exchange = new PingPong(Line.tcp((InetSocketAddress) listener.getLocalSocketAddress()));
    }

    @TearDown
    public void close() throws IOException, InterruptedException {
        exchange.close();
        echo.awaitEnd();
        listener.close();
    }

    byte[] roundTrip() throws IOException {
        return exchange.roundTrip();
    }
}
