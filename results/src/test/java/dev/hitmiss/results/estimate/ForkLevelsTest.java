package dev.hitmiss.results.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ForkLevelsTest {
    private static final double TOLERANCE = 1e-9;

    @Test
    void centre_threeForks_isTheirGeometricMean() {
        assertThat(ForkLevels.of(List.of(1.0, 10.0, 100.0)).centre()).isCloseTo(10.0, within(TOLERANCE));
    }

    /** t(.975, 2) = 4.302652729749464 from the published tables; the logarithms are -1, 0, 1 with deviation 1. */
    @Test
    void interval_threeForks_isStudentsOnLogarithms() {
        Interval interval =
                ForkLevels.of(List.of(Math.exp(-1), 1.0, Math.E)).interval().orElseThrow();

        double half = 4.302652729749464 / Math.sqrt(3);
        assertThat(Math.log(interval.low())).isCloseTo(-half, within(TOLERANCE));
        assertThat(Math.log(interval.high())).isCloseTo(half, within(TOLERANCE));
    }

    @Test
    void interval_twoForks_isNone() {
        assertThat(ForkLevels.of(List.of(1.0, 2.0)).interval()).isEmpty();
    }

    @Test
    void interval_forksWithoutAFigure_doNotCount() {
        ForkLevels levels = ForkLevels.of(List.of(1.0, 2.0, Double.NaN, 0.0));

        assertThat(levels.count()).isEqualTo(2);
        assertThat(levels.unusable()).isEqualTo(2);
        assertThat(levels.interval()).isEmpty();
    }

    /** Both sides have deviation 1 and 3 forks, so Welch's degrees of freedom are 4: t(.975, 4) = 2.7764451051977987. */
    @Test
    void ratioTo_equalSpread_isWelchsInterval() {
        ForkLevels floor = ForkLevels.of(List.of(Math.exp(-1), 1.0, Math.E));
        ForkLevels levels = ForkLevels.of(List.of(2 * Math.exp(-1), 2.0, 2 * Math.E));

        Interval ratio = levels.ratioTo(floor).orElseThrow();

        double half = 2.7764451051977987 * Math.sqrt(2.0 / 3);
        assertThat(Math.log(ratio.low())).isCloseTo(Math.log(2) - half, within(TOLERANCE));
        assertThat(Math.log(ratio.high())).isCloseTo(Math.log(2) + half, within(TOLERANCE));
    }

    @Test
    void ratioTo_noSpreadAtAll_isAPoint() {
        ForkLevels same = ForkLevels.of(List.of(3.0, 3.0, 3.0));

        Interval ratio = same.ratioTo(same).orElseThrow();

        assertThat(ratio.low()).isEqualTo(1.0);
        assertThat(ratio.high()).isEqualTo(1.0);
    }
}
