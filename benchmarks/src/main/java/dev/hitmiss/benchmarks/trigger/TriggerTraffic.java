package dev.hitmiss.benchmarks.trigger;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hitmiss.benchmarks.fixture.SeededData;
import dev.hitmiss.caches.data.keys.Keys;
import dev.hitmiss.caches.data.keys.Skew;
import dev.hitmiss.caches.tier.Outcome;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.ThreadParams;

/** What one thread reads and writes, round and round, as Zipf's law has it; the same triggers are popular with all threads. */
@State(Scope.Thread)
public class TriggerTraffic {
    private static final long SEED = 1;
    private static final int DRAWN = 1 << 16;

    @Param
    Mix mix;

    private boolean alone;
    private StoredTriggers stored;
    private int[] triggers;
    private boolean[] writes;
    private int turn;

    @Setup
    public void draw(StoredTriggers stored, ThreadParams thread) {
        this.stored = stored;
        alone = thread.getThreadCount() == 1;
        Skew skew = Skew.zipf(Skew.DEFAULT_EXPONENT);
        triggers = new Keys(skew, SeededData.POPULATION, SEED)
                .forThread(thread.getThreadIndex())
                .take(DRAWN);
        SplittableRandom random = new SplittableRandom(SEED + thread.getThreadIndex());
        writes = new boolean[DRAWN];
        for (int i = 0; i < DRAWN; i++) {
            writes[i] = random.nextDouble() >= mix.reads();
        }
    }

    /** Of a read where there are copies: while another thread writes, there is none of that row. */
    boolean mayAnswer(Outcome outcome) {
        return outcome == Outcome.REMOTE_HIT || (!alone && (outcome == Outcome.LOADED || outcome == Outcome.COALESCED));
    }

    void advance() {
        turn = turn + 1 < DRAWN ? turn + 1 : 0;
    }

    boolean isWrite() {
        return writes[turn];
    }

    String triggerId() {
        return stored.triggerId(triggers[turn]);
    }

    /** To be written. */
    JsonNode state() {
        return stored.state(turn);
    }
}
