package dev.hitmiss.loadtest.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CpuUseTest {
    private static final Instant BEGIN = Instant.parse("2026-11-29T12:00:00Z");

    @Test
    void of_severalSamples_isWhatWasUsedBetweenTheFirstAndTheLast() {
        CpuUse use = CpuUse.of(List.of(sample(0, 100, 10, 0.1), sample(1, 500, 60, 0.5), sample(3, 900, 160, 0.7)))
                .orElseThrow();

        assertThat(use)
                .isEqualTo(new CpuUse(Duration.ofSeconds(3), Duration.ofMillis(800), Duration.ofMillis(150), 0.6));
        assertThat(use.ofInstancesPerRequest(100)).isEqualTo(Duration.ofNanos(2_666_667));
        assertThat(use.ofInjectorPerRequest(100)).isEqualTo(Duration.ofNanos(500_000));
    }

    @Test
    void of_oneSample_isNotKnown() {
        assertThat(CpuUse.of(List.of(sample(0, 1, 1, 0.5)))).isEmpty();
    }

    @Test
    void contended_aboveNineTenths() {
        assertThat(busy(0.9).isContended()).isFalse();
        assertThat(busy(0.91).isContended()).isTrue();
        assertThat(busy(Double.NaN).isContended()).isFalse();
    }

    private static CpuUse busy(double share) {
        return new CpuUse(Duration.ofSeconds(1), Duration.ZERO, Duration.ZERO, share);
    }

    private static CpuSample sample(int second, long instancesMillis, long injectorMillis, double busy) {
        return new CpuSample(
                BEGIN.plusSeconds(second), Duration.ofMillis(instancesMillis), Duration.ofMillis(injectorMillis), busy);
    }
}
