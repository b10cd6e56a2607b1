package dev.hitmiss.benchmarks.user;

import dev.hitmiss.benchmarks.fixture.AskedCache;
import dev.hitmiss.benchmarks.fixture.DrawnKeys;
import dev.hitmiss.benchmarks.fixture.SeededServers;
import dev.hitmiss.benchmarks.fixture.UserKeys;
import dev.hitmiss.caches.user.UserKey;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Accounts whose user stands in Redis, for four and a half minutes at least: a fork has to be over by then. */
@State(Scope.Thread)
public class CachedUsers {
    private DrawnKeys<UserKey> keys;

    @Setup
    public void copy(SeededServers servers, UserKeys users) {
        keys = users.drawn();
        servers.copy(AskedCache.USERS, keys.allKnown());
    }

    UserKey next() {
        return keys.nextKnown();
    }
}
