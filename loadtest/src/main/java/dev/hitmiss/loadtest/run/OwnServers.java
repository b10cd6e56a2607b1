package dev.hitmiss.loadtest.run;

import dev.hitmiss.stack.Server;
import dev.hitmiss.stack.Stack;
import dev.hitmiss.stack.network.NetworkProfile;
import dev.hitmiss.stack.network.Networks;
import dev.hitmiss.stack.start.StackRequest;
import dev.hitmiss.stack.start.StackStart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The servers behind a service of ours, seen from as far away as the run asks for; they end with it. */
record OwnServers(Aim.Own aim, Stack stack, Networks networks) implements AutoCloseable {
    private static final double NANOS_PER_MILLI = 1e6;

    /**
     * @param confirmed external targets that the user said again by name
     * @param seed of what the network draws
     */
    static OwnServers start(Aim.Own aim, Set<String> confirmed, long seed) {
        Stack stack = stack(aim, confirmed);
        try {
            return new OwnServers(aim, stack, Networks.open(stack, List.of(aim.network()), seed));
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    private static Stack stack(Aim.Own aim, Set<String> confirmed) {
        try {
            return StackStart.start(StackRequest.of(aim.stack(), confirmed));
        } catch (IllegalArgumentException e) {
            throw new InvalidAimException(e);
        }
    }

    /** For what is not measured: without any delay. */
    Map<String, String> nearby() {
        return stack.environment();
    }

    /** As the service sees the servers. */
    Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(networks.environment(aim.network()));
        environment.put("REDIS_CLIENT", aim.client().text());
        return environment;
    }

    List<String> caveats() {
        List<String> caveats = new ArrayList<>(stack.facts().caveats());
        NetworkProfile network = aim.network();
        networks.calibration()
                .ifPresent(found -> caveats.add(
                        "Network %s adds %s ms to a round trip to Redis and %s ms to one to PostgreSQL; these were typed in."
                                .formatted(
                                        network.text(),
                                        addedMillis(network, Server.REDIS),
                                        addedMillis(network, Server.POSTGRES))));
        return caveats;
    }

    private static double addedMillis(NetworkProfile network, Server server) {
        return network.addedRoundTrip(server).toNanos() / NANOS_PER_MILLI;
    }

    @Override
    public void close() {
        try (stack) {
            networks.close();
        }
    }
}
