package dev.hitmiss.results.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.results.model.Quantity;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class SkewCurveTest {
    private static final Claimed HALF = Claimed.atLeast("> 50 %", Quantity.PERCENT, 50);

    private static String holdsFrom(double first, double second, double third) {
        return new SkewCurve(new TreeMap<>(Map.of(0.6, first, 0.8, second, 1.0, third))).holdsFrom(HALF);
    }

    @Test
    void holdsFrom_curveThatCrosses_isWhereItDoesForGood() {
        assertThat(holdsFrom(40, 60, 70)).isEqualTo("it begins to hold at an exponent of about 0.700");
        assertThat(holdsFrom(60, 40, 60)).isEqualTo("it begins to hold at an exponent of about 0.900");
    }

    @Test
    void holdsFrom_curveThatDoesNotCross_saysOnWhichSideItIs() {
        assertThat(holdsFrom(50, 51, 52)).isEqualTo("it holds at every exponent from 0.6 to 1");
        assertThat(holdsFrom(60, 60, 49)).isEqualTo("it does not hold at an exponent of 1");
        assertThat(holdsFrom(30, 40, 49)).isEqualTo("it holds at no exponent from 0.6 to 1");
    }
}
