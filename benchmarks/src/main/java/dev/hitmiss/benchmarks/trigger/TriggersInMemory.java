package dev.hitmiss.benchmarks.trigger;

import dev.hitmiss.benchmarks.fixture.AskedCache;
import dev.hitmiss.benchmarks.fixture.DrawnKeys;
import dev.hitmiss.benchmarks.fixture.SeededServers;
import dev.hitmiss.benchmarks.fixture.TriggerKeys;
import dev.hitmiss.caches.Caches;
import dev.hitmiss.caches.tier.Tiers;
import dev.hitmiss.caches.trigger.TriggerCache;
import java.util.Map;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** An instance that has every state it is asked for in its own memory, for almost five minutes: a fork has to be over by then. */
@State(Scope.Thread)
public class TriggersInMemory {
    private DrawnKeys<String> keys;
    private Caches caches;

    @Setup
    public void keep(SeededServers servers, TriggerKeys triggers) {
        keys = triggers.drawn();
        caches = servers.another(Map.of("STATE_CACHE_TIERS", Tiers.LOCAL.name()));
        AskedCache.TRIGGERS.keep(caches, keys.allKnown());
    }

    @TearDown
    public void close() {
        caches.close();
    }

    TriggerCache triggers() {
        return caches.trigger();
    }

    String next() {
        return keys.nextKnown();
    }
}
