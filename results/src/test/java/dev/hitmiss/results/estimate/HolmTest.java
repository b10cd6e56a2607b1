package dev.hitmiss.results.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class HolmTest {
    /** {@code p.adjust(c(0.01, 0.04, 0.03, 0.005, 0.6, 0.03), "holm")} of R. */
    @Test
    void adjust_unsortedWithTies_isRs() {
        double[] adjusted = Holm.adjust(new double[] {0.01, 0.04, 0.03, 0.005, 0.6, 0.03});

        assertThat(adjusted).containsExactly(new double[] {0.05, 0.12, 0.12, 0.03, 0.6, 0.12}, within(1e-12));
    }

    @Test
    void adjust_largeOnes_areAtMostOne() {
        assertThat(Holm.adjust(new double[] {0.7, 0.8})).containsExactly(1, 1);
    }

    @Test
    void adjust_none_isNone() {
        assertThat(Holm.adjust(new double[0])).isEmpty();
    }
}
