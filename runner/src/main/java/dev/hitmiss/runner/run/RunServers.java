package dev.hitmiss.runner.run;

import dev.hitmiss.results.model.ExitCode;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.OpenedNetwork;
import dev.hitmiss.results.model.ProxyCalibration;
import dev.hitmiss.results.model.StackMode;
import dev.hitmiss.runner.exit.Failure;
import dev.hitmiss.runner.machine.Pinning;
import dev.hitmiss.stack.Stack;
import dev.hitmiss.stack.StackFacts;
import dev.hitmiss.stack.network.Networks;
import dev.hitmiss.stack.network.ProxyCostRoutes;
import dev.hitmiss.stack.start.StackRequest;
import dev.hitmiss.stack.start.StackStart;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The servers of a run, the distances to them, and the echo that shows what a proxy costs; they end with it. */
final class RunServers implements AutoCloseable {
    private static final String SHARED_CORE =
            "Measured JVMs and servers had a thread each of one core, as there is no other: what one does slows the other down.";

    private final Stack stack;
    private final Optional<Pinning> pinning;
    private final List<NetworkProfile> profiles;
    private final Networks networks;
    private final ProxyCostRoutes routes;

    private RunServers(
            Stack stack,
            Optional<Pinning> pinning,
            List<NetworkProfile> profiles,
            Networks networks,
            ProxyCostRoutes routes) {
        this.stack = stack;
        this.pinning = pinning;
        this.profiles = profiles;
        this.networks = networks;
        this.routes = routes;
    }

    /**
     * @param pinning where servers run that hitmiss starts itself
     * @param confirmed external targets that the user said again by name
     * @throws dev.hitmiss.stack.StackException if the servers cannot be had; nothing is left running then
     */
    static RunServers start(
            StackMode mode,
            Optional<Pinning> pinning,
            List<NetworkProfile> profiles,
            Set<String> confirmed,
            long seed) {
        Stack stack = stack(mode, pinning, confirmed);
        try {
            Networks networks = Networks.open(
                    stack, profiles.stream().map(StackTerms::profile).toList(), seed);
            try {
                return new RunServers(stack, pinning, profiles, networks, ProxyCostRoutes.open());
            } catch (RuntimeException e) {
                networks.close();
                throw e;
            }
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    private static Stack stack(StackMode mode, Optional<Pinning> pinning, Set<String> confirmed) {
        try {
            StackRequest request = StackRequest.of(StackTerms.mode(mode), confirmed);
            return StackStart.start(
                    pinning.map(found -> request.onProcessors(found.servers())).orElse(request));
        } catch (IllegalArgumentException e) {
            throw new Failure(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
        }
    }

    StackFacts facts() {
        return stack.facts();
    }

    /** What children need to find the servers at every distance, and the echo; it holds passwords. */
    Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(networks.environment());
        environment.putAll(routes.environment());
        // Whatever the user's shell says: without processors of their own, these are empty.
        environment.put(
                "HITMISS_FORK_PROCESSORS",
                pinning.map(found -> found.forks().toString()).orElse(""));
        environment.put(
                "HITMISS_SERVER_PROCESSORS",
                pinning.map(found -> found.servers().toString()).orElse(""));
        if (facts().mode() != StackTerms.mode(StackMode.EXTERNAL)) {
            // Whatever the user's shell says of other servers, these are here.
            environment.put("HITMISS_NETWORK", NetworkProfile.LOOPBACK.text());
        }
        return environment;
    }

    List<OpenedNetwork> networks() {
        return profiles.stream().map(StackTerms::opened).toList();
    }

    Optional<ProxyCalibration> calibration() {
        return networks.calibration().map(StackTerms::calibration);
    }

    /** The stack's own, processors that are none of one's own, and distances that the proxies are too slow for: at most half a delay is taken off. */
    List<String> caveats() {
        double ownMicros =
                calibration().map(found -> found.delaying().addedMicrosMedian()).orElse(0.0);
        Stream<String> tooSlow = networks().stream()
                .filter(network -> network.redisAddedMicros() > 0
                        && Math.min(network.redisAddedMicros(), network.postgresAddedMicros()) < 2 * ownMicros)
                .map(network -> "The proxies of this machine add " + Math.round(ownMicros)
                        + " µs by themselves, more than half of what network "
                        + network.profile().text() + " declares: its figures may be too high.");
        Stream<String> shared = pinning.filter(Pinning::sharesACore).map(found -> SHARED_CORE).stream();
        return Stream.of(facts().caveats().stream(), tooSlow, shared)
                .flatMap(caveats -> caveats)
                .toList();
    }

    @Override
    public void close() {
        try (stack;
                networks) {
            routes.close();
        }
    }
}
