package dev.hitmiss.benchmarks.config;

import dev.hitmiss.benchmarks.fixture.AskedCache;
import dev.hitmiss.benchmarks.fixture.DrawnKeys;
import dev.hitmiss.benchmarks.fixture.OverlayKeys;
import dev.hitmiss.benchmarks.fixture.SeededServers;
import dev.hitmiss.caches.Caches;
import dev.hitmiss.caches.config.ConfigCache;
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
    private DrawnKeys<UUID> keys;
    private Caches caches;

    @Setup
    public void keep(SeededServers servers, OverlayKeys overlays) {
        keys = overlays.drawn();
        caches = servers.another(Map.of("CONFIG_CACHE_TIERS", Tiers.LOCAL_OVER_REDIS.name()));
        AskedCache.CONFIGS.keep(caches, keys.allKnown());
    }

    @TearDown
    public void close() {
        caches.close();
    }

    ConfigCache configs() {
        return caches.config();
    }

    UUID next() {
        return keys.nextKnown();
    }
}
