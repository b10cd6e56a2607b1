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

    @Test
    void between_aProcessThatEndsMeanwhile_countsWhatItHadUsed() throws Exception {
        Process spinning = new ProcessBuilder("sh", "-c", "while :; do :; done").start();
        try (CpuMeter meter = CpuMeter.start(List.of(spinning.toHandle()), ProcessHandle.current())) {
            spinUntilUsed(meter, Instant.now(), Duration.ofMillis(100));
            Instant alive = Instant.now();
            spinUntilUsed(meter, alive, Duration.ofMillis(100));
            spinning.destroyForcibly().waitFor();

            Thread.sleep(1_500);
            assertThat(meter.between(alive, Instant.now()).orElseThrow().instances())
                    .isGreaterThanOrEqualTo(Duration.ofMillis(100));
        } finally {
            spinning.destroyForcibly();
        }
    }

    private static void spinUntilUsed(CpuMeter meter, Instant from, Duration used) throws InterruptedException {
        while (meter.between(from, Instant.now())
                .filter(use -> use.instances().compareTo(used) >= 0)
                .isEmpty()) {
            Thread.sleep(50);
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
