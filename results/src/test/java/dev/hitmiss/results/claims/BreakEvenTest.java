package dev.hitmiss.results.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hitmiss.results.estimate.ForkLevels;
import dev.hitmiss.results.estimate.Interval;
import dev.hitmiss.results.model.NetworkProfile;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class BreakEvenTest {
    private static final double TOLERANCE = 1e-9;
    private static final Distance NEAR = new Distance(NetworkProfile.LOOPBACK, 0, 0);
    private static final Distance FAR = new Distance(NetworkProfile.SEED_SESSION, 3, 75);

    /**
     * 25 times the hits are 2.5, 2.75 and 2.25; less the misses 2.2, 2.44 and 1.96, with mean 2.2 and deviation 0.24: t(.975, 2) =
     * 4.302652729749464 from the published tables.
     */
    @Test
    void of_forksNearby_isTimesTheHitLessTheMiss() {
        BreakEven evenAt = BreakEven.of("25×", 25, levels(0.10, 0.11, 0.09), levels(0.30, 0.31, 0.29), NEAR);

        double half = 4.302652729749464 * 0.24 / Math.sqrt(3);
        Interval interval = Objects.requireNonNull(evenAt.neededMillis().interval());
        assertThat(evenAt.neededMillis().centre()).isCloseTo(2.2, within(TOLERANCE));
        assertThat(interval.low()).isCloseTo(2.2 - half, within(TOLERANCE));
        assertThat(interval.high()).isCloseTo(2.2 + half, within(TOLERANCE));
        assertThat(evenAt.text()).isEqualTo("25× needs PostgreSQL 2.20 ms (1.60–2.80 ms) further away than Redis");
    }

    /** PostgreSQL is 72 ms further away already; 25 x 3.1 = 77.5, which the miss of 84.4 exceeds by 6.9. */
    @Test
    void of_forksFarAway_countsTheDistanceThatThereIs() {
        BreakEven evenAt = BreakEven.of("25×", 25, levels(3.1, 3.1, 3.1), levels(84.4, 84.4, 84.4), FAR);

        assertThat(evenAt.neededMillis().centre()).isCloseTo(65.1, within(TOLERANCE));
        assertThat(evenAt.text())
                .isEqualTo("with Redis 3 ms away, 25× needs PostgreSQL 65.1 ms further away than Redis,"
                        + " and here it is 72 ms");
    }

    @Test
    void text_ofAPromiseThatHoldsAnyway_needsNoDistance() {
        assertThat(BreakEven.of("2×", 2, levels(0.1, 0.1, 0.1), levels(0.3, 0.3, 0.3), NEAR)
                        .text())
                .isEqualTo("2× needs PostgreSQL no further away than Redis");
    }

    @Test
    void text_ofAnIntervalAroundNothing_namesItsUpperEnd() {
        assertThat(BreakEven.of("3×", 3, levels(0.09, 0.1, 0.11), levels(0.3, 0.3, 0.3), NEAR)
                        .text())
                .isEqualTo("3× needs PostgreSQL at most 74.5 µs further away than Redis");
    }

    @Test
    void text_ofTooFewForks_hasNoInterval() {
        assertThat(BreakEven.of("25×", 25, levels(0.1, 0.1), levels(0.3, 0.3), NEAR)
                        .text())
                .isEqualTo("25× needs PostgreSQL 2.20 ms further away than Redis");
    }

    private static ForkLevels levels(Double... millis) {
        return ForkLevels.of(List.of(millis));
    }
}
