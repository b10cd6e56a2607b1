package dev.hitmiss.loadtest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A service that does nothing: whatever is asked, it answers at once. What is measured against it is the injector. */
@Command(name = NothingCommand.NAME, hidden = true, description = "Answers every request at once, until it is ended.")
final class NothingCommand implements Runnable {
    static final String NAME = "nothing";

    private static final int THREADS = 2;
    private static final int BACKLOG = 1_000;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls run
    private CommandSpec spec;

    @Override
    public void run() {
        // Or every answer would wait for the client to acknowledge its headers.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BACKLOG);
            server.setExecutor(Executors.newFixedThreadPool(THREADS));
            server.createContext("/", NothingCommand::answer);
            server.start();
            spec.commandLine()
                    .getOut()
                    .println("listening on http://127.0.0.1:"
                            + server.getAddress().getPort());
            new CountDownLatch(1).await();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot answer on a port of this machine", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("X-Cache", "local-hit");
            exchange.sendResponseHeaders(200, -1);
        }
    }
}
