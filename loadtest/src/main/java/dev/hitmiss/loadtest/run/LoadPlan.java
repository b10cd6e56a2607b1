package dev.hitmiss.loadtest.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a load run is asked to do.
 *
 * @param simulations what is run, one after the other
 * @param confirmed what the user said again by name: the host of a given service that is not this machine, or external targets
 * @param objective what the 99th percentile of perceived latency should be
 * @param population how many of each thing the data has
 * @param gatlingCharts the jar that makes Gatling's own report; null where none was asked for
 * @param out the folder to fill
 */
public record LoadPlan(
        List<PlannedSimulation> simulations,
        Aim aim,
        Set<String> confirmed,
        double arrivalsPerSecond,
        Duration warmUp,
        Duration measured,
        Duration objective,
        int population,
        long seed,
        @Nullable Path gatlingCharts,
        Path out) {
    public LoadPlan {
        simulations = List.copyOf(simulations);
        confirmed = Set.copyOf(confirmed);
    }
}
