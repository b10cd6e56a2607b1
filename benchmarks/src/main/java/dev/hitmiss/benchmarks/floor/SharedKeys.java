package dev.hitmiss.benchmarks.floor;

import dev.hitmiss.benchmarks.fixture.OverlayKeys;
import dev.hitmiss.benchmarks.fixture.SeededServers;
import dev.hitmiss.caches.config.ConfigCache;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The keys under which configs stand in Redis, filled by the cache itself. */
@State(Scope.Thread)
public class SharedKeys {
    private byte[][] keys;
    private int next;

    @Setup
    public void fill(SeededServers servers, OverlayKeys overlays) {
        servers.copyConfigs(overlays.allKnown());
        keys = Arrays.stream(overlays.allKnown())
                .map(ConfigCache.DEFINITION::sharedKey)
                .map(servers.caches().keyPrefix()::of)
                .map(key -> key.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
    }

    byte[] next() {
        next = next + 1 < keys.length ? next + 1 : 0;
        return keys[next];
    }
}
