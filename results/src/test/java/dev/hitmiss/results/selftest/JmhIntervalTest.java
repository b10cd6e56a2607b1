package dev.hitmiss.results.selftest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hitmiss.results.estimate.Interval;
import dev.hitmiss.results.model.ForkHistogram;
import java.util.List;
import org.junit.jupiter.api.Test;

final class JmhIntervalTest {
    /** {@code x <- c(1,2,3,4,5,9); mean(x) + c(-1,1) * qt(.9995, 5) * sd(x) / sqrt(6)} of R. */
    @Test
    void of_iterationsOfTwoForks_poolsThemAll() {
        Interval interval = JmhInterval.of(List.of(
                StoredFork.ofIterations(List.of(1.0, 2.0, 3.0)), StoredFork.ofIterations(List.of(4.0, 5.0, 9.0))));

        assertThat((interval.low() + interval.high()) / 2).isCloseTo(4, within(1e-9));
        assertThat((interval.high() - interval.low()) / 2).isCloseTo(7.93143780293885, within(1e-7));
    }

    @Test
    void of_samples_isThatOfTheSameIterations() {
        StoredFork sampled = StoredFork.ofSamples(new ForkHistogram(List.of(1.0, 2.0, 6.0), List.of(2L, 1L, 1L)));
        StoredFork listed = StoredFork.ofIterations(List.of(1.0, 1.0, 2.0, 6.0));

        assertThat(JmhInterval.of(List.of(sampled)).low())
                .isCloseTo(JmhInterval.of(List.of(listed)).low(), within(1e-9));
    }
}
