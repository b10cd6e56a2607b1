package dev.hitmiss.loadtest.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

final class SlipNoteTest {
    @Test
    void of_aFewLateArrivalsAmongMany_showsTheStallThatP99DoesNot() {
        Histogram slipNanos = new Histogram(3);
        slipNanos.recordValueWithCount(0, 9_950);
        slipNanos.recordValueWithCount(40_100_000, 49);
        slipNanos.recordValue(50_800_000);

        assertThat(SlipNote.of(slipNanos))
                .isEqualTo("Slip of the measured arrivals: p99 0 µs, p99.9 40.1 ms, largest 50.8 ms;"
                        + " perceived latency includes it.");
    }
}
