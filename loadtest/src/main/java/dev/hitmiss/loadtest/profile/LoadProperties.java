package dev.hitmiss.loadtest.profile;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The spelling of a {@link LoadProfile} in properties. Nothing else reads them. Where the service is has to be said; the
 * rest is that of {@link Budget#QUICK} unless it is.
 */
final class LoadProperties {
    private static final String PREFIX = "load.";
    private static final Pattern COMMA = Pattern.compile(",");
    private static final String SIMULATION = "load.simulation";
    private static final String BASE_URL = "load.baseUrl";
    private static final String CONFIRM = "load.confirm";
    private static final String PACE = "load.pace";
    private static final String ARRIVALS_PER_SECOND = "load.arrivalsPerSecond";
    private static final String WARM_UP = "load.warmUp";
    private static final String DURATION = "load.duration";
    private static final String POPULATION = "load.population";
    private static final String SEED = "load.seed";
    private static final String OUT = "load.out";
    private static final Budget DEFAULT_BUDGET = Budget.QUICK;
    private static final int DEFAULT_POPULATION = 10_000;
    private static final long DEFAULT_SEED = 1;
    private static final Path DEFAULT_OUT = Path.of("target", "gatling-load");
    private static final Set<String> KNOWN = new TreeSet<>(
            Set.of(SIMULATION, BASE_URL, CONFIRM, PACE, ARRIVALS_PER_SECOND, WARM_UP, DURATION, POPULATION, SEED, OUT));

    /** Of a whole run, which starts what it aims at. */
    private static final Set<String> OF_A_RUN = Set.of("load.instances", "load.gatlingReport");

    private final Properties properties;
    private final List<String> problems = new ArrayList<>();

    private LoadProperties(Properties properties) {
        this.properties = properties;
    }

    static LoadProfile read(Properties properties) {
        return new LoadProperties(properties).read();
    }

    static Properties write(LoadProfile profile) {
        Properties properties = new Properties();
        properties.setProperty(SIMULATION, profile.simulation());
        properties.setProperty(
                BASE_URL, profile.baseUrls().stream().map(URI::toString).collect(Collectors.joining(",")));
        if (!profile.confirmedHosts().isEmpty()) {
            properties.setProperty(CONFIRM, String.join(",", new TreeSet<>(profile.confirmedHosts())));
        }
        properties.setProperty(PACE, profile.pace().text());
        properties.setProperty(ARRIVALS_PER_SECOND, Double.toString(profile.arrivalsPerSecond()));
        properties.setProperty(WARM_UP, Durations.format(profile.warmUp()));
        properties.setProperty(DURATION, Durations.format(profile.measured()));
        properties.setProperty(POPULATION, Integer.toString(profile.population()));
        properties.setProperty(SEED, Long.toString(profile.seed()));
        properties.setProperty(OUT, profile.out().toString());
        return properties;
    }

    private LoadProfile read() {
        refuseUnknown();
        String simulation = properties.getProperty(SIMULATION, "config-read");
        List<URI> baseUrls = baseUrls();
        Set<String> confirmedHosts = COMMA.splitAsStream(properties.getProperty(CONFIRM, ""))
                .filter(host -> !host.isEmpty())
                .collect(Collectors.toSet());
        Pace pace = optional(PACE, Pace::of, Pace.OPEN);
        double arrivalsPerSecond = optional(ARRIVALS_PER_SECOND, Double::valueOf, DEFAULT_BUDGET.arrivalsPerSecond());
        Duration warmUp = optional(WARM_UP, Durations::parse, DEFAULT_BUDGET.warmUp());
        Duration measured = optional(DURATION, Durations::parse, DEFAULT_BUDGET.measured());
        int population = optional(POPULATION, Integer::valueOf, DEFAULT_POPULATION);
        long seed = optional(SEED, Long::valueOf, DEFAULT_SEED);
        Path out = optional(OUT, Path::of, DEFAULT_OUT);
        if (!problems.isEmpty()) {
            throw new InvalidProfileException(problems);
        }
        return new LoadProfile(
                simulation, baseUrls, confirmedHosts, pace, arrivalsPerSecond, warmUp, measured, population, seed, out);
    }

    private void refuseUnknown() {
        for (String name : new TreeSet<>(properties.stringPropertyNames())) {
            if (OF_A_RUN.contains(name)) {
                problems.add("'" + name + "' is for mvn -Pload and mvn -Pbench; leave it out");
            } else if (name.startsWith(PREFIX) && !KNOWN.contains(name)) {
                problems.add("unknown property '" + name + "', did you mean '" + Nearest.to(name, KNOWN) + "'?");
            }
        }
    }

    private List<URI> baseUrls() {
        if (!properties.containsKey(BASE_URL)) {
            problems.add("property '" + BASE_URL + "' is missing: say where the service is, such as -D" + BASE_URL
                    + "=http://127.0.0.1:8081; its instances, joined by commas, take turns");
        }
        return optional(
                BASE_URL, urls -> COMMA.splitAsStream(urls).map(URI::create).toList(), List.of());
    }

    private <T> T optional(String name, Function<String, T> parser, T otherwise) {
        String value = properties.getProperty(name);
        if (value == null) {
            return otherwise;
        }
        try {
            return parser.apply(value);
        } catch (IllegalArgumentException e) {
            problems.add("property '" + name + "' cannot be read, got: '" + value + "'");
            return otherwise;
        }
    }
}
