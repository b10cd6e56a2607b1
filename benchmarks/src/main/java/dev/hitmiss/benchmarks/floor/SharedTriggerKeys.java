package dev.hitmiss.benchmarks.floor;

import dev.hitmiss.benchmarks.fixture.AskedCache;
import dev.hitmiss.benchmarks.fixture.SeededServers;
import dev.hitmiss.benchmarks.fixture.TriggerKeys;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The keys under which states of triggers stand in Redis,
 * for four and a half minutes at least: a fork has to be over by then.
 */
@State(Scope.Thread)
public class SharedTriggerKeys {
    private CopiedKeys keys;

    @Setup
    public void copy(SeededServers servers, TriggerKeys triggers) {
        keys = CopiedKeys.of(servers, AskedCache.TRIGGERS, triggers.drawn().allKnown());
    }

    byte[] next() {
        return keys.next();
    }
}
