package dev.hitmiss.loadtest.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

final class LatencyRecorderTest {
    private static final Series HITS = new Series(Phase.MEASURED, "get", Outcome.answered(200, "remote-hit"));
    private static final int WRITERS = 4;
    private static final int RECORDS = 50_000;

    private final LatencyRecorder latencies = new LatencyRecorder();

    @Test
    void drain_whileOthersRecord_losesNothingAndSplitsNoArrival() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        List<Future<?>> writing = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            writing.add(writers.submit(() -> {
                for (int record = 0; record < RECORDS; record++) {
                    latencies.record(HITS, 1_000 + record, record);
                }
            }));
        }
        writers.shutdown();
        long drained = 0;
        while (!writers.isTerminated()) {
            drained += drainOnce();
        }
        for (Future<?> writer : writing) {
            writer.get();
        }
        drained += drainOnce();

        assertThat(drained).isEqualTo((long) WRITERS * RECORDS);
        assertThat(latencies.counts()).containsEntry(HITS, (long) WRITERS * RECORDS);
    }

    /** An arrival is in all three measures of one interval or in none. */
    private long drainOnce() {
        List<Long> counts = new ArrayList<>();
        latencies.drain(interval -> counts.add(interval.getTotalCount()));
        if (counts.isEmpty()) {
            return 0;
        }
        assertThat(counts).hasSize(3).containsOnly(counts.get(0));
        return counts.get(0);
    }

    /** A concurrent one that several threads have made larger may not be readable once it is encoded. */
    @Test
    void drain_always_handsOverPlainHistograms() {
        latencies.record(HITS, 5_000_000_000L, 7);
        List<Histogram> drained = new ArrayList<>();
        latencies.drain(drained::add);

        assertThat(drained).hasSize(3).allSatisfy(interval -> {
            assertThat(interval).isExactlyInstanceOf(Histogram.class);
            assertThat(interval.getTotalCount()).isOne();
            assertThat(interval.getTag()).startsWith("measured/get/remote-hit/");
        });
        assertThat(drained).extracting(Histogram::getMinValue).contains(7L);
    }

    @Test
    void drain_again_handsOverOnlyWhatIsNew() {
        latencies.record(HITS, 5, 0);
        latencies.drain(interval -> {});
        List<Histogram> nothing = new ArrayList<>();
        latencies.drain(nothing::add);

        assertThat(nothing).isEmpty();
    }
}
