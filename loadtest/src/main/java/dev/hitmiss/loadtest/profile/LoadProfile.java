package dev.hitmiss.loadtest.profile;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * The load of one simulation: an open model with a constant rate.
 *
 * @param simulation which story it puts on
 * @param baseUrls the instances of the service, which take turns
 * @param confirmedHosts hosts of base URLs said again, without which load is put on this machine only
 * @param arrivalsPerSecond the rate of an open pace; intended starts are counted by it at any
 * @param warmUp how long arrivals are recorded apart before the measured ones
 * @param measured how long arrivals are measured
 * @param population how many of each thing the data has
 * @param out the folder that the histogram log goes to
 */
public record LoadProfile(
        String simulation,
        List<URI> baseUrls,
        Set<String> confirmedHosts,
        Pace pace,
        double arrivalsPerSecond,
        Duration warmUp,
        Duration measured,
        int population,
        long seed,
        Path out) {
    /** Above it, the injector's own threads are what is measured. */
    public static final double MAX_ARRIVALS_PER_SECOND = 100_000;

    private static final int MAX_POPULATION = 100_000_000;
    private static final Duration MAX_LENGTH = Duration.ofHours(24);

    public LoadProfile {
        List<String> problems = new ArrayList<>();
        baseUrls = List.copyOf(baseUrls);
        confirmedHosts = Set.copyOf(confirmedHosts);
        problems.addAll(TargetUrl.problems(baseUrls, confirmedHosts));
        if (!(arrivalsPerSecond > 0 && arrivalsPerSecond <= MAX_ARRIVALS_PER_SECOND)) {
            problems.add("the rate must be above 0 and at most " + (long) MAX_ARRIVALS_PER_SECOND
                    + " arrivals a second, got: " + arrivalsPerSecond);
        }
        if (warmUp.isNegative() || warmUp.compareTo(MAX_LENGTH) > 0) {
            problems.add("the warm-up must be between 0s and 24h, got: " + warmUp);
        }
        if (measured.compareTo(Duration.ofSeconds(1)) < 0 || measured.compareTo(MAX_LENGTH) > 0) {
            problems.add("the duration must be between 1s and 24h, got: " + Durations.format(measured));
        }
        if (population < 1 || population > MAX_POPULATION) {
            problems.add("the population must be between 1 and " + MAX_POPULATION + ", got: " + population);
        }
        if (!problems.isEmpty()) {
            throw new InvalidProfileException(problems);
        }
    }

    /** Reads the {@code load.*} properties; fails on any that is unknown, missing or wrong, naming all of them. */
    public static LoadProfile fromProperties(Properties properties) {
        return LoadProperties.read(properties);
    }

    /** The {@code load.*} properties that {@link #fromProperties} reads. */
    public Properties toProperties() {
        return LoadProperties.write(this);
    }

    /** Warm-up and measured phase together. */
    public Duration length() {
        return warmUp.plus(measured);
    }

    /** How many arrivals the rate makes in the whole length. */
    public long plannedArrivals() {
        return Math.round(arrivalsPerSecond * length().toNanos() / 1e9);
    }
}
