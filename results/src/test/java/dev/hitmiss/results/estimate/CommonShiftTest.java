package dev.hitmiss.results.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class CommonShiftTest {
    private final SplittableRandom random = new SplittableRandom(3);

    private List<Contrast> contrasts(int count, IntToDoubleFunction difference, double error) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Contrast(difference.applyAsDouble(i), error, 18))
                .toList();
    }

    @Test
    void of_oneShiftAlone_hasNoScatter() {
        CommonShift shift = CommonShift.of(contrasts(9, i -> 0.05 + (i - 4) * 0.001, 0.01));

        assertThat(shift.centre()).isCloseTo(0.05, within(1e-12));
        assertThat(shift.scatter()).isZero();
        assertThat(shift.spread()).isEqualTo(1);
        assertThat(shift.standardError()).isCloseTo(Math.sqrt(Math.PI / 2) * 0.01 / 3, within(1e-12));
        assertThat(shift.contrasts()).isEqualTo(9);
    }

    @Test
    void of_eachWithADriftOfItsOwn_findsHowMuch() {
        CommonShift shift =
                CommonShift.of(contrasts(2000, i -> 0.03 * random.nextGaussian() + 0.01 * random.nextGaussian(), 0.01));

        assertThat(shift.scatter()).isBetween(0.028, 0.032);
        assertThat(shift.spread()).isCloseTo(Math.hypot(shift.scatter(), 0.01) / 0.01, within(1e-9));
    }

    @Test
    void of_aQuarterChanged_findsTheScatterOfTheOthers() {
        CommonShift shift = CommonShift.of(contrasts(
                2000, i -> (i % 4 == 0 ? 5 : 0) + 0.02 * random.nextGaussian() + 0.01 * random.nextGaussian(), 0.01));

        assertThat(shift.centre()).isBetween(0.0, 0.02);
        assertThat(shift.scatter()).isBetween(0.02, 0.06);
    }

    @Test
    void of_preciseOnesThatDrift_areNotBelievedToTheirOwnError() {
        List<Contrast> mixed = IntStream.range(0, 400)
                .mapToObj(i -> i % 2 == 0 ? 0.0005 : 0.02)
                .map(error -> new Contrast(0.02 * random.nextGaussian() + error * random.nextGaussian(), error, 18))
                .toList();

        CommonShift shift = CommonShift.of(mixed);

        assertThat(shift.scatter()).isBetween(0.017, 0.023);
        assertThat(shift.takenOut(mixed.get(0)).standardError()).isGreaterThan(shift.scatter());
    }

    /** The scatter of 8 is known from 0.725 * 7 = 5.075 degrees of freedom, and is most of the error here. */
    @Test
    void takenOut_fewContrasts_saysHowLittleIsKnown() {
        CommonShift shift = new CommonShift(0.01, 0, 0.03, 10, 8);

        Contrast left = shift.takenOut(new Contrast(0.05, 0.003, 18));

        assertThat(left.difference()).isCloseTo(0.04, within(1e-12));
        assertThat(left.standardError()).isCloseTo(Math.hypot(0.03, 0.003), within(1e-12));
        assertThat(left.freedom()).isBetween(5.0, 5.3);
    }

    @Test
    void of_allTheSame_hasNoScatter() {
        assertThat(CommonShift.of(contrasts(8, i -> 0.02, 0.01)).scatter()).isZero();
    }
}
