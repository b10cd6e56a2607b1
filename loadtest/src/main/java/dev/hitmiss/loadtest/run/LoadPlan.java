package dev.hitmiss.loadtest.run;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What a load run is asked to do.
 *
 * @param given a service that runs already; if there is none, one is started on servers of its own
 * @param serviceJar the service to start
 * @param population how many overlays the data has
 * @param out the folder to fill
 */
public record LoadPlan(
        Optional<URI> given,
        Path serviceJar,
        double arrivalsPerSecond,
        Duration warmUp,
        Duration measured,
        int population,
        long seed,
        Path out) {}
