package dev.hitmiss.benchmarks.config;

import dev.hitmiss.benchmarks.fixture.OverlayKeys;
import dev.hitmiss.benchmarks.fixture.SeededServers;
import dev.hitmiss.caches.Caches;
import dev.hitmiss.caches.tier.Outcome;
import dev.hitmiss.caches.tier.Tiers;
import java.util.Map;
import java.util.UUID;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** An instance that has every config it is asked for in its own memory. */
@State(Scope.Thread)
public class ConfigsInMemory {
    private OverlayKeys keys;
    private Caches caches;

    @Setup
    public void keep(SeededServers servers, OverlayKeys keys) {
        this.keys = keys;
        caches = servers.another(Map.of("CONFIG_CACHE_TIERS", Tiers.LOCAL_OVER_REDIS.name()));
        for (UUID overlayId : keys.allKnown()) {
            while (caches.config().read(overlayId).outcome() != Outcome.LOCAL_HIT) {
                Thread.onSpinWait();
            }
        }
    }

    @TearDown
    public void close() {
        caches.close();
    }

    Caches caches() {
        return caches;
    }

    UUID next() {
        return keys.nextKnown();
    }
}
