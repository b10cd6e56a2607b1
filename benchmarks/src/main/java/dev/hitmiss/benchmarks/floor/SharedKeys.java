package dev.hitmiss.benchmarks.floor;

import dev.hitmiss.benchmarks.fixture.AskedCache;
import dev.hitmiss.benchmarks.fixture.OverlayKeys;
import dev.hitmiss.benchmarks.fixture.SeededServers;
import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The keys under which configs stand in Redis. */
@State(Scope.Thread)
public class SharedKeys {
    private CopiedKeys keys;

    @Setup
    public void copy(SeededServers servers, OverlayKeys overlays) {
        keys = CopiedKeys.of(servers, AskedCache.CONFIGS, overlays.drawn().allKnown());
    }

    List<byte[]> next(int count) {
        return keys.next(count);
    }

    byte[] next() {
        return keys.next();
    }
}
