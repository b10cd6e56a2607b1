package dev.hitmiss.benchmarks.session;

import dev.hitmiss.benchmarks.fixture.DrawnTokens;
import dev.hitmiss.benchmarks.fixture.ManyHands;
import dev.hitmiss.benchmarks.fixture.SeededServers;
import dev.hitmiss.caches.Caches;
import dev.hitmiss.caches.tier.Outcome;
import dev.hitmiss.caches.tier.Tiers;
import java.util.Map;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** An instance that has every login it is asked for in its own memory, for almost five minutes: a fork has to be over by then. */
@State(Scope.Thread)
public class LoginsInMemory {
    private DrawnTokens tokens;
    private Caches caches;

    @Setup
    public void keep(SeededServers servers, DrawnTokens tokens) {
        this.tokens = tokens;
        servers.copyLogins(tokens.all());
        caches = servers.another(Map.of("SESSION_CACHE_TIERS", Tiers.LOCAL_OVER_REDIS.name()));
        ManyHands.each(tokens.all(), token -> {
            while (caches.logins().validate(token.text()).outcome() != Outcome.LOCAL_HIT) {
                Thread.onSpinWait();
            }
        });
    }

    @TearDown
    public void close() {
        caches.close();
    }

    Caches caches() {
        return caches;
    }

    String next() {
        return tokens.next().text();
    }
}
