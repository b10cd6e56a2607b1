package dev.hitmiss.benchmarks.place;

import dev.hitmiss.stack.process.Processors;
import java.util.Optional;

/** The processors that whoever started the servers gave to them, and to this JVM. Without that, all share all. */
public final class Place {
    private static final String FORKS = "HITMISS_FORK_PROCESSORS";
    private static final String SERVERS = "HITMISS_SERVER_PROCESSORS";

    private Place() {}

    /** Moves the calling thread to the servers, so that it is as far from who asks it as they are. */
    public static void besideServers() {
        given(SERVERS).ifPresent(ThreadPlaces::moveThisThread);
    }

    /** Moves what this JVM runs to its own processors, but what is beside the servers, and says so in its log. */
    static void apartFromServers() {
        given(FORKS).ifPresent(forks -> given(SERVERS).ifPresent(servers -> apart(forks, servers)));
    }

    private static void apart(Processors forks, Processors servers) {
        ThreadPlaces.moveAllBut(servers, forks);
        System.out.println("# Measured on processor " + forks + ", apart from the servers on " + servers);
    }

    private static Optional<Processors> given(String variable) {
        return Optional.ofNullable(System.getenv(variable))
                .filter(text -> !text.isEmpty())
                .map(text -> parsed(variable, text));
    }

    private static Processors parsed(String variable, String text) {
        try {
            return Processors.parse(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(variable + ": " + e.getMessage(), e);
        }
    }
}
