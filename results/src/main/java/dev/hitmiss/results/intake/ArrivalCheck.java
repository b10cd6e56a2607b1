package dev.hitmiss.results.intake;

import dev.hitmiss.results.model.Simulation;
import java.util.Locale;
import java.util.Optional;

/** Whether a simulation answered what arrived: latencies of some of the arrivals are not those of all. */
final class ArrivalCheck {
    private static final double UNANSWERED_MAX = 0.01;
    private static final double FAILED_MAX = 0.001;

    private ArrivalCheck() {}

    static Optional<String> problem(Simulation simulation) {
        Simulation.Counts counts = simulation.counts();
        if (counts.offered() == 0) {
            return Optional.of("Simulation '" + simulation.name() + "' had no arrival: its latencies are not judged.");
        }
        if (share(counts.unresolved(), counts) > UNANSWERED_MAX) {
            return Optional.of(sentence(simulation, counts.unresolved(), "were never answered", UNANSWERED_MAX));
        }
        if (share(counts.failed(), counts) > FAILED_MAX) {
            return Optional.of(sentence(simulation, counts.failed(), "failed", FAILED_MAX));
        }
        return Optional.empty();
    }

    private static double share(long part, Simulation.Counts counts) {
        return (double) part / counts.offered();
    }

    private static String sentence(Simulation simulation, long part, String what, double allowed) {
        Simulation.Counts counts = simulation.counts();
        return String.format(
                Locale.ROOT,
                "Of %d arrivals of simulation '%s' %d %s (%.2f %%, allowed %.1f %%): its latencies are not judged.",
                counts.offered(),
                simulation.name(),
                part,
                what,
                share(part, counts) * 100,
                allowed * 100);
    }
}
