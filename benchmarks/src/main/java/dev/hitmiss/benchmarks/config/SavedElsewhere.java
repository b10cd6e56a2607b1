package dev.hitmiss.benchmarks.config;

import dev.hitmiss.benchmarks.asked.Apart;
import dev.hitmiss.benchmarks.fixture.AskedCache;
import dev.hitmiss.benchmarks.fixture.NewConfig;
import dev.hitmiss.benchmarks.fixture.OverlayKeys;
import dev.hitmiss.benchmarks.fixture.SeededServers;
import dev.hitmiss.caches.Caches;
import dev.hitmiss.caches.config.ConfigSnapshot;
import dev.hitmiss.caches.tier.Coherence;
import dev.hitmiss.caches.tier.Tiers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * A config that one instance has in its memory and another one has just saved. JMH does not count that time; a level of invocation is
 * sound here because an operation takes a message's way, thousands of times the cost of a look at the clock.
 */
@State(Scope.Thread)
public class SavedElsewhere {
    private static final long NEWS_NANOS_MAX = Duration.ofSeconds(5).toNanos();

    @Param({"PUB_SUB", "TRACKING"})
    Coherence coherence;

    private Caches writer;
    private Caches reader;
    private UUID overlayId;
    private long version;

    @Setup
    public void open(SeededServers servers, OverlayKeys overlays, BenchmarkParams benchmark) {
        Map<String, String> variant =
                Map.of("CONFIG_CACHE_TIERS", Tiers.LOCAL_OVER_REDIS.name(), "CONFIG_CACHE_COHERENCE", coherence.name());
        writer = servers.another(variant);
        reader = servers.another(variant);
        servers.rehearse(
                benchmark, "invalidations", overlays.drawn().allKnown(), key -> awaitNews(key, saveWhatIsKept(key)));
    }

    @Setup(Level.Invocation)
    public void save(OverlayKeys overlays) {
        overlayId = overlays.drawn().nextKnown();
        Apart.run(() -> version = saveWhatIsKept(overlayId));
    }

    private long saveWhatIsKept(UUID key) {
        AskedCache.CONFIGS.keep(reader, List.of(key));
        ConfigSnapshot config = NewConfig.of((double) (version % 1000));
        return writer.config().save(key, config).row().version();
    }

    @TearDown
    public void close() {
        writer.close();
        reader.close();
    }

    /** The reader's version, once it is that of the writer. Whoever brings the news may need this processor. */
    long awaitNews() {
        return awaitNews(overlayId, version);
    }

    @SuppressWarnings("ThreadPriorityCheck") // a hint is all it is
    private long awaitNews(UUID key, long saved) {
        long start = System.nanoTime();
        long seen = reader.config().read(key).version();
        while (seen != saved) {
            if (System.nanoTime() - start > NEWS_NANOS_MAX) {
                throw new IllegalStateException("the row is about saves that others are told of by " + coherence
                        + ", but one still answers with version " + seen + " instead of " + saved + " after "
                        + Duration.ofNanos(NEWS_NANOS_MAX).toSeconds() + " s");
            }
            Thread.yield();
            seen = reader.config().read(key).version();
        }
        return seen;
    }
}
