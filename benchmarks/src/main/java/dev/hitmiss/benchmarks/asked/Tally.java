package dev.hitmiss.benchmarks.asked;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The count of this fork while there is one. Thread-safe. */
final class Tally {
    private static @Nullable AskedServers serversOfThisFork;
    private static @Nullable Tally current;

    private final AskedServers servers;
    private final Asked before;
    private Asked apart = Asked.NOTHING;
    private boolean workedApart;

    Tally(AskedServers servers) {
        this.servers = servers;
        this.before = servers.soFar();
    }

    /** Begins to count; connects at the first call, and until this JVM ends. */
    static synchronized void begin(Map<String, String> environment) {
        AskedServers servers = serversOfThisFork;
        if (servers == null) {
            servers = AskedServers.open(environment);
            Runtime.getRuntime().addShutdownHook(new Thread(servers::close, "asked-servers-close"));
            serversOfThisFork = servers;
        }
        current = new Tally(servers);
    }

    /** Ends the count that was begun; with work apart and more than one thread nothing is known, as others asked meanwhile. */
    static synchronized Asked end(int threads) {
        Tally ended = current;
        if (ended == null) {
            throw new IllegalStateException("no count was begun");
        }
        current = null;
        return threads > 1 && ended.workedApart ? Asked.UNKNOWN : ended.asked();
    }

    /** None while nobody counts. */
    static synchronized @Nullable Tally current() {
        return current;
    }

    /** Since it began, without what was done apart. */
    synchronized Asked asked() {
        return servers.soFar().minus(before).minus(apart);
    }

    /** Does this without counting it. */
    synchronized void apart(Runnable work) {
        workedApart = true;
        Asked earlier = asked();
        try {
            work.run();
        } finally {
            apart = apart.plus(asked().minus(earlier));
        }
    }

    synchronized void apart(Asked known) {
        apart = apart.plus(known);
    }
}
