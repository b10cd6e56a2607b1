package dev.hitmiss.results.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

final class DifferenceTest {
    private static final double TOLERANCE = 1e-9;

    /** The differences are 9, 10, 11 with deviation 1: t(.975, 2) = 4.302652729749464 from the published tables. */
    @Test
    void between_asManyForks_isOfPairsWhateverDriftedBetweenRounds() {
        Difference difference = Difference.between(
                ForkLevels.of(List.of(109.0, 210.0, 311.0)), ForkLevels.of(List.of(100.0, 200.0, 300.0)));

        double half = 4.302652729749464 / Math.sqrt(3);
        assertThat(difference.paired()).isTrue();
        assertThat(difference.centre()).isCloseTo(10, within(TOLERANCE));
        Interval interval = difference.interval().orElseThrow();
        assertThat(interval.low()).isCloseTo(10 - half, within(TOLERANCE));
        assertThat(interval.high()).isCloseTo(10 + half, within(TOLERANCE));
    }

    /** A fork without a figure breaks the pairs. Deviation 1 and 3 forks a side: t(.975, 4) = 2.7764451051977987. */
    @Test
    void between_aForkWithoutAFigure_isWelchs() {
        Difference difference = Difference.between(
                ForkLevels.of(List.of(11.0, Double.NaN, 12.0, 13.0)), ForkLevels.of(List.of(1.0, 2.0, 3.0)));

        double half = 2.7764451051977987 * Math.sqrt(2.0 / 3);
        assertThat(difference.paired()).isFalse();
        Interval interval = difference.interval().orElseThrow();
        assertThat(interval.low()).isCloseTo(10 - half, within(TOLERANCE));
        assertThat(interval.high()).isCloseTo(10 + half, within(TOLERANCE));
    }

    @Test
    void between_twoForks_hasNoInterval() {
        Difference difference = Difference.between(ForkLevels.of(List.of(3.0, 5.0)), ForkLevels.of(List.of(1.0, 2.0)));

        assertThat(difference.centre()).isEqualTo(2.5);
        assertThat(difference.interval()).isEmpty();
    }
}
