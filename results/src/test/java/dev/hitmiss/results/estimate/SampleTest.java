package dev.hitmiss.results.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SampleTest {
    private static final Sample SAMPLE = Sample.of(4, 1, 10, 5);

    /** Mean 5; squares 1 + 16 + 25 + 0. */
    @Test
    void moments_areThoseOfTheDefinition() {
        assertThat(SAMPLE.size()).isEqualTo(4);
        assertThat(SAMPLE.mean()).isEqualTo(5);
        assertThat(SAMPLE.squares()).isEqualTo(42);
        assertThat(SAMPLE.variance()).isCloseTo(14, within(1e-12));
        assertThat(SAMPLE.varianceOfMean()).isCloseTo(3.5, within(1e-12));
    }

    @Test
    void median_evenAndOdd_isInTheMiddle() {
        assertThat(SAMPLE.median()).isEqualTo(4.5);
        assertThat(Sample.of(4, 1, 10).median()).isEqualTo(4);
        assertThat(Sample.of(3).median()).isEqualTo(3);
        assertThat(Sample.of().median()).isNaN();
        assertThat(Sample.of(1, Double.NaN, 2).median()).isNaN();
    }

    @Test
    void constant_oneOrNoDistinctNumber() {
        assertThat(Sample.of(2, 2, 2).constant()).isTrue();
        assertThat(Sample.of(2).constant()).isTrue();
        assertThat(Sample.of(2, 2, 3).constant()).isFalse();
    }

    @Test
    void derivedSamples_leaveTheirSource() {
        assertThat(SAMPLE.plus(0.5)).isEqualTo(Sample.of(4.5, 1.5, 10.5, 5.5));
        assertThat(SAMPLE.at(place -> place > 1)).isEqualTo(Sample.of(List.of(10.0, 5.0)));
        assertThat(SAMPLE.stream()).containsExactly(4.0, 1.0, 10.0, 5.0);
    }

    @Test
    void equality_isThatOfTheNumbersInTheirOrder() {
        assertThat(SAMPLE).isEqualTo(Sample.of(4, 1, 10, 5)).hasSameHashCodeAs(Sample.of(4, 1, 10, 5));
        assertThat(SAMPLE).isNotEqualTo(Sample.of(1, 4, 10, 5)).isNotEqualTo("4");
        assertThat(SAMPLE.hashCode()).isNotEqualTo(Sample.of(1, 4, 10, 5).hashCode());
        assertThat(SAMPLE).hasToString("[4.0, 1.0, 10.0, 5.0]");
    }
}
