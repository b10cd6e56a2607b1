package dev.hitmiss.benchmarks.user;

import dev.hitmiss.benchmarks.fixture.AskedCache;
import dev.hitmiss.benchmarks.fixture.DrawnKeys;
import dev.hitmiss.benchmarks.fixture.SeededServers;
import dev.hitmiss.benchmarks.fixture.UserKeys;
import dev.hitmiss.caches.user.UserKey;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;

/** An account that does not exist and that nobody asked for before. To find that out takes what a load takes. */
@State(Scope.Thread)
public class UnknownUser {
    private DrawnKeys<UserKey> keys;

    @Setup
    public void rehearse(SeededServers servers, UserKeys users, BenchmarkParams benchmark) {
        keys = users.drawn();
        servers.rehearseAbsences(benchmark, AskedCache.USERS, keys);
    }

    UserKey key() {
        return keys.nextUnknown();
    }
}
