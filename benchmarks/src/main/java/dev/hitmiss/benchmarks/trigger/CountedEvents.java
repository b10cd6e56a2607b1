package dev.hitmiss.benchmarks.trigger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.hitmiss.benchmarks.asked.Apart;
import dev.hitmiss.benchmarks.fixture.AskedCache;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.ThreadParams;

/**
 * A thousand events on a hundred triggers that are no part of the data, each thread its own. None of these has a copy before the first
 * event, and afterwards they have to have counted every one. JMH does not count that time; a level of invocation is sound here because an
 * operation takes a thousand reads and writes.
 */
@State(Scope.Thread)
public class CountedEvents {
    private static final long SEED = 1;
    private static final int TRIGGERS = 100;
    private static final int EVENTS = 1_000;
    private static final double SCORE_MAX = 100;

    /** One score for one trigger. */
    record Event(String triggerId, double score) {}

    private List<String> triggerIds;
    private List<Event> events;

    @Setup
    public void draw(ThreadParams thread) {
        triggerIds = IntStream.range(0, TRIGGERS)
                .mapToObj(index -> "events_" + thread.getThreadIndex() + "_" + index)
                .toList();
        SplittableRandom random = new SplittableRandom(SEED + thread.getThreadIndex());
        events = IntStream.range(0, EVENTS)
                .mapToObj(event -> new Event(triggerIds.get(random.nextInt(TRIGGERS)), random.nextDouble(SCORE_MAX)))
                .toList();
    }

    @Setup(Level.Invocation)
    public void begin(TriggerInstance instance) {
        Apart.run(() -> beginAnew(instance));
    }

    private void beginAnew(TriggerInstance instance) {
        JsonNode state =
                JsonNodeFactory.instance.objectNode().put("ema", SCORE_MAX / 2).put("count", 0);
        triggerIds.forEach(triggerId -> instance.triggers().update(triggerId, state));
        AskedCache.TRIGGERS.forget(instance.caches(), triggerIds);
    }

    @TearDown(Level.Invocation)
    public void recount(TriggerInstance instance) {
        Apart.run(() -> countAll(instance));
    }

    private void countAll(TriggerInstance instance) {
        long counted = triggerIds.stream()
                .mapToLong(triggerId -> count(instance, triggerId))
                .sum();
        triggerIds.forEach(triggerId -> instance.triggers().delete(triggerId));
        if (counted != EVENTS) {
            throw new IllegalStateException(
                    "the row is about events that are all counted, but of " + EVENTS + " there are " + counted);
        }
    }

    private static long count(TriggerInstance instance, String triggerId) {
        return instance.triggers()
                .load(triggerId)
                .value()
                .orElseThrow()
                .required("count")
                .asLong();
    }

    List<Event> inOrder() {
        return events;
    }
}
