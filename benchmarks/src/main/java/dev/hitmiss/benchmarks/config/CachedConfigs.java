package dev.hitmiss.benchmarks.config;

import dev.hitmiss.benchmarks.fixture.AskedCache;
import dev.hitmiss.benchmarks.fixture.DrawnKeys;
import dev.hitmiss.benchmarks.fixture.OverlayKeys;
import dev.hitmiss.benchmarks.fixture.SeededServers;
import java.util.UUID;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Overlays whose config stands in Redis. */
@State(Scope.Thread)
public class CachedConfigs {
    private DrawnKeys<UUID> keys;

    @Setup
    public void copy(SeededServers servers, OverlayKeys overlays) {
        keys = overlays.drawn();
        servers.copy(AskedCache.CONFIGS, keys.allKnown());
    }

    UUID next() {
        return keys.nextKnown();
    }
}
