package dev.hitmiss.runner.plan;

import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.StackMode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a run shall stand on.
 *
 * @param networks how far away the servers are to seem, one after the other; empty where nothing was said
 * @param instances how many of the service the load part starts; empty where nothing was said
 * @param baseUrls the instances of a service that runs already, for the load part alone; empty where nothing was said
 * @param confirmed the targets of an external stack, or the host of the base URL, said again by name
 */
public record ServerWishes(
        Optional<StackMode> mode,
        List<NetworkProfile> networks,
        OptionalInt instances,
        List<URI> baseUrls,
        Set<String> confirmed) {
    public static final StackMode DEFAULT_MODE = StackMode.EMBEDDED;
    static final int DEFAULT_INSTANCES = 2;
    private static final int INSTANCES_MAX = 32;

    public ServerWishes {
        networks = networks.stream().distinct().toList();
        baseUrls = List.copyOf(baseUrls);
        confirmed = Set.copyOf(confirmed);
    }

    /** The embedded stack on loopback. */
    public static ServerWishes none() {
        return new ServerWishes(Optional.empty(), List.of(), OptionalInt.empty(), List.of(), Set.of());
    }

    /** Whether something is said that a plan holds; what is confirmed is never taken from a plan. */
    boolean concernThePlan() {
        return mode.isPresent() || !networks.isEmpty() || instances.isPresent() || !baseUrls.isEmpty();
    }

    /** What contradicts itself in a run that begins now. */
    List<String> problems(Optional<Part> only) {
        boolean loadAlone = only.filter(Part.LOAD::equals).isPresent();
        List<String> problems = new ArrayList<>();
        if (!baseUrls.isEmpty() && !loadAlone) {
            problems.add(
                    "load.baseUrl (--base-url) aims the load part alone at a service that runs already: use mvn -Pload"
                            + " (--only load)");
        }
        if (!baseUrls.isEmpty() && (mode.isPresent() || !networks.isEmpty())) {
            problems.add("stack and network choose servers, and the service of load.baseUrl (--base-url) has its own;"
                    + " leave them out");
        }
        problems.addAll(instancesProblems(only));
        if (!confirmed.isEmpty() && baseUrls.isEmpty() && mode.orElse(DEFAULT_MODE) != StackMode.EXTERNAL) {
            problems.add(
                    "only targets of stack=external and the host of load.baseUrl (--base-url) can be confirmed, got: "
                            + String.join(",", new TreeSet<>(confirmed)));
        }
        if (loadAlone && networks.size() > 1) {
            problems.add("the load part runs at one network, got: " + networkWords());
        }
        return problems;
    }

    private List<String> instancesProblems(Optional<Part> only) {
        if (instances.isEmpty()) {
            return List.of();
        }
        List<String> problems = new ArrayList<>();
        int wanted = instances.getAsInt();
        if (wanted < 1 || wanted > INSTANCES_MAX) {
            problems.add("load.instances (--instances) must be from 1 to " + INSTANCES_MAX + ", got: " + wanted);
        }
        if (!baseUrls.isEmpty()) {
            problems.add(
                    "load.instances (--instances) says how many of the service are started, and that of load.baseUrl"
                            + " (--base-url) runs already; leave one of them out");
        }
        if (only.filter(Part.MICRO::equals).isPresent()) {
            problems.add(
                    "load.instances (--instances) is about the load part, and only=micro has none; leave one of them"
                            + " out");
        }
        return problems;
    }

    /** As options of {@code hitmiss run}. */
    List<String> asOptions() {
        List<String> options = new ArrayList<>();
        mode.ifPresent(it -> options.addAll(List.of("--stack", it.text())));
        if (!networks.isEmpty()) {
            options.addAll(List.of("--network", networkWords()));
        }
        instances.ifPresent(it -> options.addAll(List.of("--instances", Integer.toString(it))));
        if (!baseUrls.isEmpty()) {
            options.addAll(List.of("--base-url", baseUrlWords(baseUrls)));
        }
        if (!confirmed.isEmpty()) {
            options.addAll(List.of("--confirm", String.join(",", new TreeSet<>(confirmed))));
        }
        return options;
    }

    /** Joined by commas, as options take them. */
    public static String baseUrlWords(List<URI> baseUrls) {
        return baseUrls.stream().map(URI::toString).collect(Collectors.joining(","));
    }

    private String networkWords() {
        return String.join(",", networks.stream().map(NetworkProfile::text).toList());
    }
}
