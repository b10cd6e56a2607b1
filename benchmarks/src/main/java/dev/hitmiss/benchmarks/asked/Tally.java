package dev.hitmiss.benchmarks.asked;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The count of this fork, once somebody wants one. Thread-safe. */
final class Tally {
    private static @Nullable Tally ofThisFork;

    private final AskedServers servers;
    private Asked apart = Asked.NOTHING;

    Tally(AskedServers servers) {
        this.servers = servers;
    }

    /** Connects at the first call, and until this JVM ends. */
    static synchronized Tally start(Map<String, String> environment) {
        Tally tally = ofThisFork;
        if (tally == null) {
            AskedServers servers = AskedServers.open(environment);
            Runtime.getRuntime().addShutdownHook(new Thread(servers::close, "asked-servers-close"));
            tally = new Tally(servers);
            ofThisFork = tally;
        }
        return tally;
    }

    static synchronized @Nullable Tally ofThisFork() {
        return ofThisFork;
    }

    /** Without what was done apart. */
    synchronized Asked soFar() {
        return servers.soFar().minus(apart);
    }

    /** Does this without counting it. */
    synchronized void apart(Runnable work) {
        Asked before = soFar();
        try {
            work.run();
        } finally {
            apart = apart.plus(soFar().minus(before));
        }
    }

    synchronized void apart(Asked known) {
        apart = apart.plus(known);
    }
}
