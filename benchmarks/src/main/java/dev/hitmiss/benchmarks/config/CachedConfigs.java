package dev.hitmiss.benchmarks.config;

import dev.hitmiss.benchmarks.fixture.OverlayKeys;
import dev.hitmiss.benchmarks.fixture.SeededServers;
import java.util.UUID;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Overlays whose config stands in Redis. */
@State(Scope.Thread)
public class CachedConfigs {
    private OverlayKeys keys;

    @Setup
    public void warm(SeededServers servers, OverlayKeys keys) {
        this.keys = keys;
        servers.copyConfigs(keys.allKnown());
    }

    UUID next() {
        return keys.nextKnown();
    }
}
