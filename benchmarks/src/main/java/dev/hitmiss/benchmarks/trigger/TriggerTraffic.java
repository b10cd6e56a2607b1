package dev.hitmiss.benchmarks.trigger;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hitmiss.benchmarks.fixture.DrawnWrites;
import dev.hitmiss.benchmarks.fixture.PopularRows;
import dev.hitmiss.caches.tier.Outcome;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.ThreadParams;

/** What one thread reads and writes of triggers, as often as they are popular. */
@State(Scope.Thread)
public class TriggerTraffic {
    @Param
    Mix mix;

    private boolean alone;
    private StoredTriggers stored;
    private PopularRows rows;
    private DrawnWrites writes;
    private StatesToWrite states;

    @Setup
    public void draw(StoredTriggers stored, StatesToWrite states, PopularRows rows, ThreadParams thread) {
        this.stored = stored;
        this.states = states;
        this.rows = rows;
        alone = thread.getThreadCount() == 1;
        writes = DrawnWrites.of(mix.reads(), thread.getThreadIndex());
    }

    /** Of a read where there are copies: two threads that write one row at once leave none of it. */
    boolean mayAnswer(Outcome outcome) {
        return outcome == Outcome.REMOTE_HIT || (!alone && (outcome == Outcome.LOADED || outcome == Outcome.COALESCED));
    }

    void advance() {
        rows.advance();
    }

    boolean isWrite() {
        return writes.at(rows.turn());
    }

    String triggerId() {
        return stored.triggerId(rows.row());
    }

    /** To be written. */
    JsonNode state() {
        return states.next();
    }
}
