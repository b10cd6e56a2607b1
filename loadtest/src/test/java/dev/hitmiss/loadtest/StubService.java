package dev.hitmiss.loadtest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A service without a cache: it answers as a test wants it to, and counts what it was asked. */
final class StubService implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private final AtomicLong requests = new AtomicLong();

    private StubService(HttpServer server) {
        this.server = server;
    }

    /** What is done with the n-th request, from 1; probes of readiness are not among them. */
    @FunctionalInterface
    interface Answer {
        void to(HttpExchange exchange, long number) throws IOException;
    }

    static StubService start(Answer answer) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_000);
        StubService stub = new StubService(server);
        server.setExecutor(stub.threads);
        server.createContext("/health/ready", exchange -> reply(exchange, 200, null));
        server.createContext("/", exchange -> answer.to(exchange, stub.requests.incrementAndGet()));
        server.start();
        return stub;
    }

    static void reply(HttpExchange exchange, int status, @Nullable String cacheHeader) throws IOException {
        reply(exchange, status, cacheHeader, "{}");
    }

    static void reply(HttpExchange exchange, int status, @Nullable String cacheHeader, String json) throws IOException {
        try (exchange) {
            if (cacheHeader != null) {
                exchange.getResponseHeaders().set("X-Cache", cacheHeader);
            }
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    long requests() {
        return requests.get();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
