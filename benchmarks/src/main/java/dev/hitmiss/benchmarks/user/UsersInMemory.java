package dev.hitmiss.benchmarks.user;

import dev.hitmiss.benchmarks.fixture.AskedCache;
import dev.hitmiss.benchmarks.fixture.DrawnKeys;
import dev.hitmiss.benchmarks.fixture.SeededServers;
import dev.hitmiss.benchmarks.fixture.UserKeys;
import dev.hitmiss.caches.Caches;
import dev.hitmiss.caches.tier.Tiers;
import dev.hitmiss.caches.user.UserCache;
import dev.hitmiss.caches.user.UserKey;
import java.util.Map;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** An instance that has every user it is asked for in its own memory, for almost five minutes: a fork has to be over by then. */
@State(Scope.Thread)
public class UsersInMemory {
    private DrawnKeys<UserKey> keys;
    private Caches caches;

    @Setup
    public void keep(SeededServers servers, UserKeys users) {
        keys = users.drawn();
        caches = servers.another(Map.of("USER_CACHE_TIERS", Tiers.LOCAL.name(), "USER_CACHE_SIZE", "10000"));
        AskedCache.USERS.keep(caches, keys.allKnown());
    }

    @TearDown
    public void close() {
        caches.close();
    }

    UserCache users() {
        return caches.users();
    }

    UserKey next() {
        return keys.nextKnown();
    }
}
