package dev.hitmiss.benchmarks.guard;

import dev.hitmiss.benchmarks.fixture.AskedCache;
import dev.hitmiss.benchmarks.fixture.DrawnKeys;
import dev.hitmiss.benchmarks.fixture.OverlayKeys;
import dev.hitmiss.benchmarks.fixture.SeededServers;
import dev.hitmiss.caches.Caches;
import dev.hitmiss.caches.config.ConfigSnapshot;
import dev.hitmiss.caches.tier.Guard;
import dev.hitmiss.caches.tier.Lookup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Readers on two instances who all want one config at the same time, whose copy has just been deleted. JMH does not count that; a level
 * of invocation is sound here because an answer takes several round trips, thousands of times the cost of a look at the clock. A copy
 * that is gone cannot be refreshed early, so that guard is none of this row's.
 */
@State(Scope.Thread)
public class Crowd {
    private static final int INSTANCES = 2;
    private static final int READERS_EACH = 4;

    @Param({"NONE", "SINGLE_FLIGHT", "LEASE_WAIT"})
    Guard guard;

    private List<Caches> instances;
    private ExecutorService readers;
    private List<Callable<Lookup<ConfigSnapshot>>> questions;
    private DrawnKeys<UUID> keys;
    private UUID overlayId;

    @Setup
    public void open(SeededServers servers, OverlayKeys overlays) {
        keys = overlays.drawn();
        instances = Stream.generate(() -> servers.another(Map.of("CONFIG_CACHE_GUARD", guard.name())))
                .limit(INSTANCES)
                .toList();
        readers = Executors.newFixedThreadPool(INSTANCES * READERS_EACH);
        questions = IntStream.range(0, INSTANCES * READERS_EACH)
                .mapToObj(reader -> question(instances.get(reader % INSTANCES)))
                .toList();
    }

    private Callable<Lookup<ConfigSnapshot>> question(Caches instance) {
        return () -> instance.config().read(overlayId);
    }

    @Setup(Level.Invocation)
    public void forget(SeededServers servers) {
        overlayId = keys.nextKnown();
        AskedCache.CONFIGS.forget(servers.caches(), List.of(overlayId));
    }

    @TearDown
    public void close() {
        readers.shutdown();
        instances.forEach(Caches::close);
    }

    /** What is measured: the answers, once all are there. */
    List<Lookup<ConfigSnapshot>> ask() throws InterruptedException, ExecutionException {
        List<Lookup<ConfigSnapshot>> answers = new ArrayList<>();
        for (Future<Lookup<ConfigSnapshot>> answer : readers.invokeAll(questions)) {
            answers.add(answer.get());
        }
        return answers;
    }
}
