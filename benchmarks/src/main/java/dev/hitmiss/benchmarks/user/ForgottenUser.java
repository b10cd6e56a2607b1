package dev.hitmiss.benchmarks.user;

import dev.hitmiss.benchmarks.fixture.AskedCache;
import dev.hitmiss.benchmarks.fixture.SeededServers;
import dev.hitmiss.benchmarks.fixture.UserKeys;
import dev.hitmiss.caches.user.UserKey;
import java.util.List;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * The next account, its copy in Redis deleted just before it is asked for. JMH does not count that time; a level of
 * invocation is sound here because an operation takes several round trips, thousands of times the cost of a look at the clock.
 */
@State(Scope.Thread)
public class ForgottenUser {
    private UserKey key;

    @Setup
    public void rehearse(SeededServers servers, UserKeys users, BenchmarkParams benchmark) {
        servers.rehearseLoads(benchmark, AskedCache.USERS, users.drawn().allKnown());
    }

    @Setup(Level.Invocation)
    public void forget(SeededServers servers, UserKeys users) {
        key = users.drawn().nextKnown();
        AskedCache.USERS.forget(servers.caches(), List.of(key));
    }

    UserKey key() {
        return key;
    }
}
