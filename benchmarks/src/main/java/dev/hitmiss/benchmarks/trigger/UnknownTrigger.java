package dev.hitmiss.benchmarks.trigger;

import dev.hitmiss.benchmarks.fixture.AskedCache;
import dev.hitmiss.benchmarks.fixture.DrawnKeys;
import dev.hitmiss.benchmarks.fixture.SeededServers;
import dev.hitmiss.benchmarks.fixture.TriggerKeys;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;

/** A trigger that does not exist and that nobody asked for before. To find that out takes what a load takes. */
@State(Scope.Thread)
public class UnknownTrigger {
    private DrawnKeys<String> keys;

    @Setup
    public void rehearse(SeededServers servers, TriggerKeys triggers, BenchmarkParams benchmark) {
        keys = triggers.drawn();
        servers.rehearseAbsences(benchmark, AskedCache.TRIGGERS, keys);
    }

    String key() {
        return keys.nextUnknown();
    }
}
