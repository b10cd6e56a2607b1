package dev.hitmiss.results.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The bounds are R's: {@code qbeta(.95, hits + 1, tries - hits)} and {@code qbeta(.05, hits, tries - hits + 1)}. */
final class ProportionTest {
    private static final double TOLERANCE = 1e-9;

    @Test
    void upperBound_noHit_isRs() {
        assertThat(new Proportion(0, 600).upperBound()).isCloseTo(0.00498044338036135, within(TOLERANCE));
        assertThat(new Proportion(0, 300).upperBound()).isCloseTo(0.00993608194445772, within(TOLERANCE));
        assertThat(new Proportion(0, 20).upperBound()).isCloseTo(0.13910834066826516, within(TOLERANCE));
        assertThat(new Proportion(0, 600).lowerBound()).isZero();
    }

    @Test
    void bounds_aFewHits_areRs() {
        Proportion three = new Proportion(3, 600);

        assertThat(three.share()).isEqualTo(0.005);
        assertThat(three.upperBound()).isCloseTo(0.012871648947422876, within(TOLERANCE));
        assertThat(three.lowerBound()).isCloseTo(0.001364164443725211, within(TOLERANCE));
    }

    @Test
    void upperBound_allHits_isOne() {
        assertThat(new Proportion(5, 5).upperBound()).isEqualTo(1);
    }

    @Test
    void new_impossibleCounts_sayWhatIsAllowed() {
        assertThatThrownBy(() -> new Proportion(2, 1))
                .hasMessage("'hits' must be from 0 to 'tries', of which there must be 1, got: 2 of 1");
        assertThatThrownBy(() -> new Proportion(0, 0)).hasMessageContaining("got: 0 of 0");
        assertThatThrownBy(() -> new Proportion(-1, 5)).hasMessageContaining("got: -1 of 5");
        assertThat(new Proportion(0, 1).share()).isZero();
    }
}
