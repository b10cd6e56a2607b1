package dev.hitmiss.benchmarks.floor;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Two threads of one JVM that exchange messages over a unix socket. */
@State(Scope.Thread)
public class UnixExchange {
    private Path folder;
    private Path socket;
    private ServerSocketChannel listener;
    private Echo echo;
    private PingPong exchange;

    @Setup
    public void connect() throws IOException {
        folder = Files.createTempDirectory("hitmiss-echo");
        socket = folder.resolve("echo.sock");
        UnixDomainSocketAddress address = UnixDomainSocketAddress.of(socket);
        listener = ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(address, 1);
        echo = Echo.on(() -> Line.of(listener.accept()));
        exchange = new PingPong(Line.unix(address));
    }

    @TearDown
    public void close() throws IOException, InterruptedException {
        exchange.close();
        echo.awaitEnd();
        listener.close();
        Files.delete(socket);
        Files.delete(folder);
    }

    byte[] roundTrip() throws IOException {
        return exchange.roundTrip();
    }
}
