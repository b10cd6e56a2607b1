package dev.hitmiss.loadtest.run;

import dev.hitmiss.loadtest.cost.CpuUse;
import java.time.Duration;
import java.util.Locale;

/**
 * The CPU time of a simulation, by request.
 *
 * @param requestsPerSecond at which they came
 * @param recording what recording one of them takes
 */
record CpuCost(CpuUse use, double requestsPerSecond, Duration recording) {
    private static final double NANOS_PER_MICRO = 1e3;
    private static final double NANOS_PER_MILLI = 1e6;

    boolean isOfOurInstances() {
        return !use.instances().isZero();
    }

    Duration ofInstances() {
        return use.ofInstancesPerRequest(requestsPerSecond);
    }

    Duration ofInjector() {
        return use.ofInjectorPerRequest(requestsPerSecond);
    }

    /** Whether the machine had time for all. */
    String busySentence() {
        if (Double.isNaN(use.machineBusy())) {
            return "How busy the machine was is not known.";
        }
        return String.format(
                Locale.ROOT,
                "%s: it was %.0f %% busy (%.0f %% are allowed).",
                use.isContended() ? "Limited by the machine" : "Not limited by the machine",
                100 * use.machineBusy(),
                100 * CpuUse.BUSY_MAX);
    }

    String sentence() {
        String instances = isOfOurInstances() ? "the instances " + millis(ofInstances()) + " of CPU time, " : "";
        return String.format(
                Locale.ROOT,
                "%s Each arrival offered took %sthe injector %s, at least %.2f µs of it to record.",
                busySentence(),
                instances,
                millis(ofInjector()),
                recording.toNanos() / NANOS_PER_MICRO);
    }

    private static String millis(Duration duration) {
        return String.format(Locale.ROOT, "%.2f ms", duration.toNanos() / NANOS_PER_MILLI);
    }
}
