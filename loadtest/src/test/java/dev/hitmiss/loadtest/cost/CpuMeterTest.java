package dev.hitmiss.loadtest.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CpuMeterTest {
    @Test
    void between_twoMoments_countsWhatTheProcessesUsed() {
        ProcessHandle self = ProcessHandle.current();
        Instant begin = Instant.now();
        Duration usedBefore = self.info().totalCpuDuration().orElseThrow();
        try (CpuMeter meter = CpuMeter.start(List.of(), self)) {
            CpuUse use = spinUntilKnown(meter, begin);

            Duration usedAfter = self.info().totalCpuDuration().orElseThrow();
            assertThat(use.injector()).isPositive().isLessThanOrEqualTo(usedAfter.minus(usedBefore));
            assertThat(use.instances()).isZero();
            assertThat(use.machineBusy()).isBetween(0.0, 1.0);
        }
    }

    private static CpuUse spinUntilKnown(CpuMeter meter, Instant begin) {
        Optional<CpuUse> use = Optional.empty();
        while (use.isEmpty()) {
            use = meter.between(begin, Instant.now());
        }
        return use.orElseThrow();
    }
}
