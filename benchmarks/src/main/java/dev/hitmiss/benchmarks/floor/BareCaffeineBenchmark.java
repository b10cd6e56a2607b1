package dev.hitmiss.benchmarks.floor;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.hitmiss.benchmarks.fixture.OverlayKeys;
import dev.hitmiss.caches.config.ConfigSnapshot;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A hit of a Caffeine cache that is bounded and whose entries expire, with nothing around it. Once it is half full, it keeps account of
 * every hit, which costs more than the hit itself.
 * Run: java -jar benchmarks/target/benchmarks.jar BareCaffeineBenchmark
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class BareCaffeineBenchmark {
    private static final long MUCH_ROOM = 10_000;

    @Param
    Room room;

    private Cache<UUID, ConfigSnapshot> cache;

    /** How many more entries there is room for. */
    public enum Room {
        /** For about nine times as many as there are. */
        AMPLE,
        NONE
    }

    @Setup
    public void fill(OverlayKeys overlays) {
        cache = Caffeine.newBuilder()
                .maximumSize(
                        room == Room.AMPLE
                                ? MUCH_ROOM
                                : overlays.drawn().allKnown().size())
                .expireAfterWrite(Duration.ofHours(24))
                .build();
        for (UUID overlayId : overlays.drawn().allKnown()) {
            cache.put(overlayId, new ConfigSnapshot("for", "against", "left", "right", 0.5));
        }
    }

    @Benchmark
    public ConfigSnapshot get(OverlayKeys overlays) {
        return cache.getIfPresent(overlays.drawn().nextKnown());
    }
}
