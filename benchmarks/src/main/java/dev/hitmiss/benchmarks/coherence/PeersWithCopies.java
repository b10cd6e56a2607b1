package dev.hitmiss.benchmarks.coherence;

import dev.hitmiss.benchmarks.asked.Apart;
import dev.hitmiss.benchmarks.fixture.AskedCache;
import dev.hitmiss.benchmarks.fixture.DrawnKeys;
import dev.hitmiss.benchmarks.fixture.NewConfig;
import dev.hitmiss.benchmarks.fixture.OverlayKeys;
import dev.hitmiss.benchmarks.fixture.SeededServers;
import dev.hitmiss.caches.Caches;
import dev.hitmiss.caches.config.ConfigSnapshot;
import dev.hitmiss.caches.tier.Coherence;
import dev.hitmiss.caches.tier.Lookup;
import dev.hitmiss.caches.tier.Outcome;
import dev.hitmiss.caches.tier.Tiers;
import dev.hitmiss.caches.tier.Written;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * An instance that saves configs, and others that have each of them in their memory when it is saved, and afterwards learn of it or do
 * not, as the coherence says. JMH does not count that time; a level of invocation is sound here because a save takes several round trips
 * and a commit, thousands of times the cost of a look at the clock.
 */
@State(Scope.Thread)
public class PeersWithCopies {
    private static final long NEWS_NANOS_MAX = Duration.ofSeconds(5).toNanos();

    @Param
    Coherence coherence;

    @Param({"0", "1", "10"})
    int peers;

    private Caches writer;
    private List<Caches> others;
    private DrawnKeys<UUID> keys;
    private UUID overlayId;
    private ConfigSnapshot config;
    private long version;
    private @Nullable Saved earlier;

    /** A config, and the version that it was saved with. */
    private record Saved(UUID overlayId, long version) {}

    @Setup
    public void open(SeededServers servers, OverlayKeys overlays, BenchmarkParams benchmark) {
        keys = overlays.drawn();
        Map<String, String> variant =
                Map.of("CONFIG_CACHE_TIERS", Tiers.LOCAL_OVER_REDIS.name(), "CONFIG_CACHE_COHERENCE", coherence.name());
        writer = servers.another(variant);
        Map<String, String> onFewConnections = new HashMap<>(variant);
        onFewConnections.put("DATABASE_MAX_CONNECTIONS", "2");
        others = IntStream.range(0, peers)
                .mapToObj(peer -> servers.another(onFewConnections))
                .toList();
        servers.rehearse(benchmark, "saves", keys.allKnown(), this::saveWhatIsKept);
    }

    private void saveWhatIsKept(UUID key) {
        others.forEach(peer -> AskedCache.CONFIGS.keep(peer, List.of(key)));
        writer.config().save(key, NewConfig.of(0));
    }

    @Setup(Level.Invocation)
    public void keep() {
        overlayId = keys.nextKnown();
        config = NewConfig.of((double) (version % 1000));
        Apart.run(() -> others.forEach(peer -> AskedCache.CONFIGS.keep(peer, List.of(overlayId))));
    }

    /** What is measured. */
    Written<ConfigSnapshot> save() {
        Written<ConfigSnapshot> written = writer.config().save(overlayId, config);
        if (!written.settled()) {
            throw new IllegalStateException(
                    "the row is about saves that leave no old copy in Redis, but that of " + overlayId + " may have");
        }
        version = written.row().version();
        return written;
    }

    @TearDown(Level.Invocation)
    public void askPeers() {
        Apart.run(this::askEach);
    }

    private void askEach() {
        if (coherence == Coherence.NONE) {
            others.forEach(this::requireOld);
            earlier = new Saved(overlayId, version);
        } else {
            others.forEach(this::awaitNews);
        }
    }

    /** Of the save before this one: news of it would have come by now. */
    private void requireOld(Caches peer) {
        if (earlier == null) {
            return;
        }
        Lookup<ConfigSnapshot> lookup = peer.config().read(earlier.overlayId());
        if (lookup.outcome() != Outcome.LOCAL_HIT || lookup.version() == earlier.version()) {
            throw new IllegalStateException("the row is about saves that nobody is told of, but a peer that had a copy"
                    + " answered by " + lookup.outcome() + " with version " + lookup.version() + " after version "
                    + earlier.version() + " was saved");
        }
    }

    private void awaitNews(Caches peer) {
        long start = System.nanoTime();
        while (peer.config().read(overlayId).version() != version) {
            if (System.nanoTime() - start > NEWS_NANOS_MAX) {
                throw new IllegalStateException("the row is about saves that peers are told of by " + coherence
                        + ", but one still answers with an older version than " + version + " after "
                        + Duration.ofNanos(NEWS_NANOS_MAX).toSeconds() + " s");
            }
            Thread.onSpinWait();
        }
    }

    @TearDown
    public void close() {
        others.forEach(Caches::close);
        writer.close();
    }
}
