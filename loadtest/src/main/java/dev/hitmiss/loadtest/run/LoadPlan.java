package dev.hitmiss.loadtest.run;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a load run is asked to do.
 *
 * @param simulations what is run, one after the other
 * @param given a service that runs already; if there is none, one is started on servers of its own
 * @param confirmedHost the host of that service said again, if it is not this machine
 * @param serviceJar the service to start
 * @param population how many overlays the data has
 * @param out the folder to fill
 */
public record LoadPlan(
        List<PlannedSimulation> simulations,
        Optional<URI> given,
        Optional<String> confirmedHost,
        Path serviceJar,
        double arrivalsPerSecond,
        Duration warmUp,
        Duration measured,
        int population,
        long seed,
        Path out) {
    public LoadPlan {
        simulations = List.copyOf(simulations);
    }
}
