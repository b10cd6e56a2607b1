package dev.hitmiss.benchmarks.config;

import dev.hitmiss.benchmarks.fixture.AskedCache;
import dev.hitmiss.benchmarks.fixture.OverlayKeys;
import dev.hitmiss.benchmarks.fixture.SeededServers;
import java.util.List;
import java.util.UUID;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * The next overlay, its copy in Redis deleted just before it is asked for. JMH does not count that time; a level of
 * invocation is sound here because an operation takes several round trips, thousands of times the cost of a look at the clock.
 */
@State(Scope.Thread)
public class ForgottenConfig {
    private UUID overlayId;

    @Setup
    public void rehearse(SeededServers servers, OverlayKeys overlays, BenchmarkParams benchmark) {
        servers.rehearseLoads(benchmark, AskedCache.CONFIGS, overlays.drawn().allKnown());
    }

    @Setup(Level.Invocation)
    public void forget(SeededServers servers, OverlayKeys overlays) {
        overlayId = overlays.drawn().nextKnown();
        AskedCache.CONFIGS.forget(servers.caches(), List.of(overlayId));
    }

    UUID overlayId() {
        return overlayId;
    }
}
