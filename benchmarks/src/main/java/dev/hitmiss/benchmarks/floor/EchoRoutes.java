package dev.hitmiss.benchmarks.floor;

import java.io.IOException;
import java.net.InetSocketAddress;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Two ways to one echo in the JVM that owns the proxies: straight, and over a proxy that delays nothing. */
@State(Scope.Thread)
public class EchoRoutes {
    private PingPong direct;
    private PingPong proxied;

    @Setup
    public void connect() throws IOException {
        direct = new PingPong(Line.tcp(address("HITMISS_ECHO")));
        proxied = new PingPong(Line.tcp(address("HITMISS_ECHO_PROXIED")));
    }

    @TearDown
    public void close() throws IOException {
        direct.close();
        proxied.close();
    }

    PingPong direct() {
        return direct;
    }

    PingPong proxied() {
        return proxied;
    }

    /** From {@code host:port}. */
    private static InetSocketAddress address(String variable) {
        String text = System.getenv(variable);
        if (text == null) {
            throw new IllegalStateException("the environment variable " + variable
                    + " is not set: an echo with a proxy before it belongs to the JVM that owns the servers. 'hitmiss run'"
                    + " opens one, and so does benchmarks.jar where neither DATABASE_URL nor REDIS_URL is set.");
        }
        int colon = text.lastIndexOf(':');
        return new InetSocketAddress(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)));
    }
}
