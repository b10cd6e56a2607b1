package dev.hitmiss.benchmarks.config;

import dev.hitmiss.benchmarks.fixture.AskedCache;
import dev.hitmiss.benchmarks.fixture.DrawnKeys;
import dev.hitmiss.benchmarks.fixture.OverlayKeys;
import dev.hitmiss.benchmarks.fixture.SeededServers;
import java.util.UUID;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;

/** An overlay that does not exist and that nobody asked for before. To find that out takes what a load takes. */
@State(Scope.Thread)
public class UnknownConfig {
    private DrawnKeys<UUID> keys;

    @Setup
    public void rehearse(SeededServers servers, OverlayKeys overlays, BenchmarkParams benchmark) {
        keys = overlays.drawn();
        servers.rehearseAbsences(benchmark, AskedCache.CONFIGS, keys);
    }

    UUID overlayId() {
        return keys.nextUnknown();
    }
}
