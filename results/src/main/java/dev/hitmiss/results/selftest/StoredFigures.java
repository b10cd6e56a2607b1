package dev.hitmiss.results.selftest;

import java.math.BigDecimal;
import java.math.MathContext;

/** Figures as a pool stores them: with six significant digits, a hundredth of what forks differ by. */
final class StoredFigures {
    private static final MathContext DIGITS = new MathContext(6);

    private StoredFigures() {}

    static String of(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).round(DIGITS).stripTrailingZeros();
        return rounded.scale() <= 0 ? rounded.toBigInteger().toString() : rounded.toString();
    }
}
