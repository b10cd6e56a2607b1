package dev.hitmiss.benchmarks.floor;

import dev.hitmiss.benchmarks.place.Place;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/** A thread where the servers are that sends the messages of one line back, until its other end is closed. */
final class Echo {
    private final Thread thread;

    /** How a line comes in. */
    interface Listener {
        Line accept() throws IOException;
    }

    private Echo(Thread thread) {
        this.thread = thread;
    }

    /** Begins once the thread is where the servers are; fails if it cannot be there. */
    static Echo on(Listener listener) {
        CompletableFuture<Void> placed = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    if (isBesideServers(placed)) {
                        echo(listener);
                    }
                },
                "echo");
        thread.start();
        placed.join();
        return new Echo(thread);
    }

    private static boolean isBesideServers(CompletableFuture<Void> placed) {
        try {
            Place.besideServers();
            return placed.complete(null);
        } catch (RuntimeException e) {
            placed.completeExceptionally(e);
            return false;
        }
    }

    private static void echo(Listener listener) {
        byte[] received = new byte[PingPong.MESSAGE_BYTES];
        try (Line peer = listener.accept()) {
            DataInputStream from = new DataInputStream(peer.in());
            while (true) {
                from.readFully(received);
                peer.out().write(received);
            }
        } catch (EOFException e) {
            // The measuring side has closed its end: that is how the echo is told to stop.
        } catch (IOException e) {
            throw new IllegalStateException("the echo of the ping-pong broke", e);
        }
    }

    void awaitEnd() throws InterruptedException {
        thread.join();
    }
}
