package dev.hitmiss.loadtest.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.loadtest.cost.CpuUse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class CpuCostTest {
    @Test
    void sentence_ofOurInstances_saysWhatEachRequestTook() {
        assertThat(cost(Duration.ofSeconds(6), 0.62).sentence())
                .isEqualTo(
                        "Not limited by the machine: it was 62 % busy (90 % are allowed). Each arrival offered took the"
                                + " instances 3.00 ms of CPU time, the injector 0.75 ms, at least 0.31 µs of it to record.");
    }

    @Test
    void sentence_ofAGivenService_saysWhatTheInjectorTook() {
        assertThat(cost(Duration.ZERO, 0.951).sentence())
                .isEqualTo(
                        "Limited by the machine: it was 95 % busy (90 % are allowed). Each arrival offered took the injector"
                                + " 0.75 ms, at least 0.31 µs of it to record.");
    }

    @Test
    void sentence_whereTheSystemDoesNotTell_saysSo() {
        assertThat(cost(Duration.ZERO, Double.NaN).sentence())
                .startsWith("How busy the machine was is not known. Each ");
    }

    private static CpuCost cost(Duration instances, double busy) {
        CpuUse use = new CpuUse(Duration.ofSeconds(10), instances, Duration.ofMillis(1_500), busy);
        return new CpuCost(use, 200, Duration.ofNanos(310));
    }
}
