package dev.hitmiss.benchmarks.trigger;

import dev.hitmiss.benchmarks.fixture.AskedCache;
import dev.hitmiss.benchmarks.fixture.DrawnKeys;
import dev.hitmiss.benchmarks.fixture.SeededServers;
import dev.hitmiss.benchmarks.fixture.TriggerKeys;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Triggers whose state stands in Redis, for four and a half minutes at least: a fork has to be over by then. */
@State(Scope.Thread)
public class CachedTriggers {
    private DrawnKeys<String> keys;

    @Setup
    public void copy(SeededServers servers, TriggerKeys triggers) {
        keys = triggers.drawn();
        servers.copy(AskedCache.TRIGGERS, keys.allKnown());
    }

    String next() {
        return keys.nextKnown();
    }
}
