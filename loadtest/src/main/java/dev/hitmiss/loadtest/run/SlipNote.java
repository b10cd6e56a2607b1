package dev.hitmiss.loadtest.run;

import java.util.Locale;
import org.HdrHistogram.Histogram;

/** The sentence about how late the injector itself was. */
final class SlipNote {
    private static final double NANOS_PER_MICRO = 1e3;
    private static final double NANOS_PER_MILLI = 1e6;

    private SlipNote() {}

    static String of(Histogram slipNanos) {
        return "Slip of the measured arrivals: p99 %s, p99.9 %s, largest %s; perceived latency includes it."
                .formatted(
                        duration(slipNanos.getValueAtPercentile(99)),
                        duration(slipNanos.getValueAtPercentile(99.9)),
                        duration(slipNanos.getMaxValue()));
    }

    private static String duration(long nanos) {
        return nanos < NANOS_PER_MILLI
                ? String.format(Locale.ROOT, "%.0f µs", nanos / NANOS_PER_MICRO)
                : String.format(Locale.ROOT, "%.1f ms", nanos / NANOS_PER_MILLI);
    }
}
