package dev.hitmiss.benchmarks.config;

import dev.hitmiss.benchmarks.fixture.CutLine;
import dev.hitmiss.benchmarks.fixture.Distance;
import dev.hitmiss.benchmarks.fixture.OverlayKeys;
import dev.hitmiss.benchmarks.fixture.SeededServers;
import dev.hitmiss.caches.Caches;
import dev.hitmiss.caches.config.ConfigCache;
import dev.hitmiss.caches.tier.Outcome;
import java.net.URI;
import java.util.Map;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** An instance that has lost its Redis, and has found that out. */
@State(Scope.Thread)
public class ConfigsWithoutRedis {
    /** More than the breaker looks at. */
    private static final int READS_UNTIL_IT_IS_KNOWN = 20;

    private Caches caches;

    @Setup
    public void cut(SeededServers servers, Distance distance, OverlayKeys overlays) {
        URI redis = URI.create(distance.environment().getOrDefault("REDIS_URL", ""));
        if (!"redis".equals(redis.getScheme()) || redis.getPort() < 0) {
            throw new IllegalStateException(
                    "the row cuts a way of its own to Redis and needs a REDIS_URL of redis://HOST:PORT, without TLS, got: "
                            + redis.getScheme() + "://… Measure it on embedded servers, or leave it out.");
        }
        try (CutLine line = CutLine.to(redis.getHost(), redis.getPort())) {
            String there = redis.getHost() + ":" + redis.getPort();
            String here = "127.0.0.1:" + line.port();
            caches = servers.another(Map.of("REDIS_URL", redis.toString().replace(there, here)));
        }
        for (int reads = 0; reads < READS_UNTIL_IT_IS_KNOWN; ) {
            Outcome outcome = caches.config().read(overlays.drawn().nextKnown()).outcome();
            reads = outcome == Outcome.DEGRADED ? reads + 1 : 0;
        }
    }

    @TearDown
    public void close() {
        caches.close();
    }

    ConfigCache configs() {
        return caches.config();
    }
}
