package dev.hitmiss.loadtest.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.api.Test;

final class RecordingCostTest {
    /** Of 11 rounds of 200,000 half took the median or more. */
    private static final long AT_LEAST = 6 * 200_000L;

    @Test
    void measure_howeverBusyTheMachine_isWhatTheThreadUsed() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begun = threads.getCurrentThreadCpuTime();

        long nanos = RecordingCost.measure().toNanos();

        assertThat(nanos).isPositive();
        assertThat(nanos * AT_LEAST).isLessThanOrEqualTo(threads.getCurrentThreadCpuTime() - begun);
    }
}
