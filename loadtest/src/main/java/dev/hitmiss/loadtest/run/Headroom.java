package dev.hitmiss.loadtest.run;

import dev.hitmiss.loadtest.profile.Durations;
import java.time.Duration;
import java.util.Locale;

/**
 * How far a simulation stayed below what the injector itself can do. Beyond it, figures are the injector's as well.
 *
 * @param ceilingPerSecond arrivals a second that the injector can make
 * @param slipNanosP99 how late measured arrivals started
 * @param unsent measured arrivals that the injector could not send
 * @param objective what the 99th percentile of perceived latency should be
 */
record Headroom(double ceilingPerSecond, double arrivalsPerSecond, long slipNanosP99, long unsent, Duration objective) {
    private static final double CEILING_SHARE_MAX = 0.7;
    private static final int SLIP_PART_OF_OBJECTIVE = 10;
    private static final double NANOS_PER_MILLI = 1e6;

    static Headroom of(Ceiling ceiling, Injection injection, Duration objective) {
        return new Headroom(
                ceiling.perSecond(),
                injection.load().arrivalsPerSecond(),
                injection.measuredSlip().getValueAtPercentile(99),
                injection.unsent(),
                objective);
    }

    double ceilingShare() {
        return arrivalsPerSecond / ceilingPerSecond;
    }

    long slipNanosMax() {
        return objective.toNanos() / SLIP_PART_OF_OBJECTIVE;
    }

    boolean isInjectorLimited() {
        return ceilingShare() > CEILING_SHARE_MAX || slipNanosP99 > slipNanosMax() || unsent > 0;
    }

    /** What a reader has to know of it. */
    String sentence() {
        return String.format(
                Locale.ROOT,
                "%s: %sit was offered at %.0f %% of the %.0f arrivals a second that the injector can make here (70 %% are"
                        + " allowed), and slip at p99 was %.1f ms (a tenth of the objective of %s is allowed).",
                isInjectorLimited() ? "Limited by the injector" : "Not limited by the injector",
                unsent == 0
                        ? ""
                        : unsent + " arrivals could not be sent for want of files or ports (see 'ulimit -n'), ",
                100 * ceilingShare(),
                ceilingPerSecond,
                slipNanosP99 / NANOS_PER_MILLI,
                Durations.format(objective));
    }
}
