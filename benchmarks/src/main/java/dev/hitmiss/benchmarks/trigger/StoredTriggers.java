package dev.hitmiss.benchmarks.trigger;

import dev.hitmiss.benchmarks.fixture.AskedCache;
import dev.hitmiss.benchmarks.fixture.SeededData;
import dev.hitmiss.benchmarks.fixture.SeededServers;
import dev.hitmiss.caches.data.Identities;
import java.util.List;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;

/** All triggers of the data, copied into Redis if the cache is there: in a service under this load nearly all are. */
@State(Scope.Benchmark)
public class StoredTriggers {
    private static final int REHEARSED = 1_000;

    private List<String> triggerIds;

    @Setup
    public void copy(SeededServers servers, TriggerInstance instance, BenchmarkParams benchmark) {
        triggerIds = IntStream.range(0, SeededData.POPULATION)
                .mapToObj(Identities::triggerId)
                .toList();
        if (instance.tiers.shared()) {
            servers.copy(AskedCache.TRIGGERS, triggerIds);
        }
        servers.rehearse(benchmark, "updates", triggerIds.subList(0, REHEARSED), instance::writeAgain);
    }

    String triggerId(int index) {
        return triggerIds.get(index);
    }
}
