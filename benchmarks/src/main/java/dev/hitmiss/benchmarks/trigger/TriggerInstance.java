package dev.hitmiss.benchmarks.trigger;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hitmiss.benchmarks.fixture.SeededServers;
import dev.hitmiss.caches.Caches;
import dev.hitmiss.caches.tier.Tiers;
import dev.hitmiss.caches.tier.Written;
import dev.hitmiss.caches.trigger.TriggerCache;
import java.util.Map;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** An instance with its trigger cache, and without. */
@State(Scope.Benchmark)
public class TriggerInstance {
    @Param({"NONE", "REDIS"})
    Tiers tiers;

    private Caches caches;

    @Setup
    public void open(SeededServers servers) {
        caches = servers.another(Map.of("STATE_CACHE_TIERS", tiers.name()));
    }

    @TearDown
    public void close() {
        caches.close();
    }

    Caches caches() {
        return caches;
    }

    TriggerCache triggers() {
        return caches.trigger();
    }

    /** Of a trigger that there is: what it says already. */
    void writeAgain(String triggerId) {
        write(triggerId, triggers().load(triggerId).value().orElseThrow());
    }

    /** The version that was written. */
    long write(String triggerId, JsonNode state) {
        Written<JsonNode> written = triggers().update(triggerId, state);
        if (!written.settled()) {
            throw new IllegalStateException(
                    "the row is about writes that leave no old copy, but that of " + triggerId + " may have left one");
        }
        return written.row().version();
    }
}
