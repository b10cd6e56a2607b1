package dev.hitmiss.results.levels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hitmiss.results.estimate.ForkLevels;
import dev.hitmiss.results.model.ForkHistogram;
import dev.hitmiss.results.model.Measurement;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MicroLevelsTest {
    private static final double TOLERANCE = 1e-9;

    /** Three samples of 100 and one of 500 are 800 over 4. */
    @Test
    void mean_ofSamples_countsEachOfThem() {
        Measurement sampled = Measurement.ofHistograms(
                Measurement.PRIMARY, "us/op", List.of(new ForkHistogram(List.of(100.0, 500.0), List.of(3L, 1L))));

        assertThat(MicroLevels.mean(sampled).forks().levels()).containsExactly(200.0);
    }

    @Test
    void median_withNineSamplesInOneFork_isOfNone() {
        ForkHistogram enough = new ForkHistogram(List.of(100.0, 200.0), List.of(6L, 4L));
        ForkHistogram tooFew = new ForkHistogram(List.of(900.0), List.of(9L));

        assertThat(median(enough, enough).forks().levels()).containsExactly(100.0, 100.0);
        assertThat(median(enough, tooFew).forks().levels()).isEmpty();
        assertThat(median(enough, tooFew).forks().unusable()).isEqualTo(2);
    }

    private static MicroLevels median(ForkHistogram... forks) {
        return MicroLevels.median(Measurement.ofHistograms(Measurement.PRIMARY, "us/op", List.of(forks)));
    }

    @Test
    void mean_ofIterations_isTheirs() {
        Measurement values = Measurement.ofValues(Measurement.PRIMARY, "ms/op", List.of(List.of(1.0, 3.0)));

        assertThat(MicroLevels.mean(values).forks().levels()).containsExactly(2.0);
    }

    @Test
    void mean_ofNothing_isNoFigure() {
        Measurement none = Measurement.ofHistograms(
                Measurement.PRIMARY, "us/op", List.of(new ForkHistogram(List.of(), List.of())));

        assertThat(MicroLevels.mean(none).forks().unusable()).isEqualTo(1);
    }

    @Test
    void millis_ofAnyTime_areMilliseconds() {
        ForkLevels millis = levels("us/op").millis().orElseThrow();

        assertThat(millis.centre()).isCloseTo(0.25, within(TOLERANCE));
        assertThat(millis.unusable()).isEqualTo(1);
    }

    @Test
    void millis_ofARate_areNone() {
        assertThat(levels("ops/s").millis()).isEmpty();
    }

    private static MicroLevels levels(String unit) {
        return MicroLevels.median(Measurement.ofValues(
                Measurement.PRIMARY, unit, List.of(List.of(250.0), List.of(Double.NaN), List.of(250.0))));
    }
}
