package dev.hitmiss.results.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;

/** Figures as people read them. */
public final class Figures {
    private static final int DIGITS = 3;

    private Figures() {}

    /** A measured figure: three significant digits, also where the last is a zero. */
    public static String measured(double value) {
        if (!Double.isFinite(value)) {
            return "n/a";
        }
        BigDecimal rounded = BigDecimal.valueOf(value).round(new MathContext(DIGITS));
        if (rounded.signum() == 0) {
            return "0";
        }
        int digitsBeforePoint = rounded.precision() - rounded.scale();
        return grouped(rounded.setScale(Math.max(0, DIGITS - digitsBeforePoint), RoundingMode.HALF_EVEN));
    }

    /** A figure that was set: at most three significant digits. */
    public static String set(double value) {
        return grouped(BigDecimal.valueOf(value).round(new MathContext(DIGITS)).stripTrailingZeros());
    }

    public static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    public static String duration(Duration duration) {
        if (duration.toMinutes() == 0) {
            return set(duration.toMillis() / 1000.0) + " s";
        }
        return duration.toHours() == 0
                ? duration.toMinutes() + " min " + duration.toSecondsPart() + " s"
                : duration.toHours() + " h " + duration.toMinutesPart() + " min";
    }

    private static String grouped(BigDecimal figure) {
        return figure.scale() <= 0 ? String.format(Locale.ROOT, "%,d", figure.toBigInteger()) : figure.toPlainString();
    }
}
