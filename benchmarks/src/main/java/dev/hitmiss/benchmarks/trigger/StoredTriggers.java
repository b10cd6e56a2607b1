package dev.hitmiss.benchmarks.trigger;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hitmiss.benchmarks.fixture.AskedCache;
import dev.hitmiss.benchmarks.fixture.SeededData;
import dev.hitmiss.benchmarks.fixture.SeededServers;
import dev.hitmiss.caches.data.Identities;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * All triggers of the data, copied into Redis if the cache is there: in a service under this load nearly all are. And some of their
 * states, to be written over those of any, which are of one size.
 */
@State(Scope.Benchmark)
public class StoredTriggers {
    private static final int STATES = 64;

    private List<String> triggerIds;
    private List<JsonNode> states;

    @Setup
    public void copy(SeededServers servers, TriggerInstance instance) {
        triggerIds = IntStream.range(0, SeededData.POPULATION)
                .mapToObj(Identities::triggerId)
                .toList();
        if (instance.tiers.shared()) {
            servers.copy(AskedCache.TRIGGERS, triggerIds);
        }
        states = triggerIds.stream()
                .limit(STATES)
                .map(triggerId -> instance.triggers().load(triggerId).value().orElseThrow())
                .toList();
    }

    String triggerId(int index) {
        return triggerIds.get(index);
    }

    JsonNode state(int turn) {
        return states.get(turn % STATES);
    }
}
