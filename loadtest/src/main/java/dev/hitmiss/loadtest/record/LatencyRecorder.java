package dev.hitmiss.loadtest.record;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.WriterReaderPhaser;

/**
 * Latencies by series and measure, in nanoseconds. Any number of threads may record without waiting for each other or
 * for the one that drains; an arrival is never split over two intervals.
 */
public final class LatencyRecorder {
    private static final long YIELD_NANOS = 500_000;

    private final WriterReaderPhaser phaser = new WriterReaderPhaser();
    private final Map<Series, LongAdder> counts = new ConcurrentHashMap<>();
    private volatile Map<Series, Latencies> active = new ConcurrentHashMap<>();
    private Map<Series, Latencies> inactive = new ConcurrentHashMap<>();

    /** Records one arrival under all three measures, and counts it. */
    public void record(Series series, long serviceNanos, long slipNanos) {
        long section = phaser.writerCriticalSectionEnter();
        try {
            active.computeIfAbsent(series, Latencies::new).record(serviceNanos, slipNanos);
        } finally {
            phaser.writerCriticalSectionExit(section);
        }
        counts.computeIfAbsent(series, unseen -> new LongAdder()).increment();
    }

    /** Hands over what was recorded since the last call: one tagged histogram per series and measure that has any. */
    void drain(Consumer<Histogram> intervals) {
        phaser.readerLock();
        try {
            Map<Series, Latencies> drained = active;
            active = inactive;
            inactive = drained;
            phaser.flipPhase(YIELD_NANOS);
            new TreeMap<>(drained).values().forEach(latencies -> latencies.drain(intervals));
        } finally {
            phaser.readerUnlock();
        }
    }

    /** How many arrivals were recorded, by series. */
    public Map<Series, Long> counts() {
        Map<Series, Long> totals = new TreeMap<>();
        counts.forEach((series, count) -> totals.put(series, count.sum()));
        return totals;
    }
}
