package dev.hitmiss.loadtest.cost;

import dev.hitmiss.loadtest.record.Arrivals;
import dev.hitmiss.loadtest.record.LatencyRecorder;
import dev.hitmiss.loadtest.record.Outcome;
import dev.hitmiss.loadtest.record.Way;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;

/**
 * What CPU time it takes to draw, start and record one arrival, on this machine and in one thread that does nothing else. Others
 * may have the processor meanwhile: that is time, and not CPU time.
 */
public final class RecordingCost {
    private static final int ROUNDS = 11;
    private static final int PER_ROUND = 200_000;
    private static final double ARRIVALS_PER_SECOND = 1e6;

    private RecordingCost() {}

    /** The median of rounds, after as many to warm up. */
    public static Duration measure() {
        Arrivals arrivals = new Arrivals(ARRIVALS_PER_SECOND, Duration.ZERO, new LatencyRecorder(), System::nanoTime);
        rounds(arrivals);
        long[] nanos = rounds(arrivals);
        Arrays.sort(nanos);
        return Duration.ofNanos(nanos[ROUNDS / 2] / PER_ROUND);
    }

    private static long[] rounds(Arrivals arrivals) {
        Way way = new Way("get-config", "http://127.0.0.1");
        Outcome outcome = new Outcome("remote-hit");
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] nanos = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long begun = threads.getCurrentThreadCpuTime();
            for (int arrival = 0; arrival < PER_ROUND; arrival++) {
                arrivals.start(arrivals.draw(), way).settle(outcome);
            }
            nanos[round] = threads.getCurrentThreadCpuTime() - begun;
        }
        return nanos;
    }
}
