package dev.hitmiss.loadtest.run;

import dev.hitmiss.stack.StackMode;
import dev.hitmiss.stack.network.NetworkProfile;
import java.net.URI;
import java.nio.file.Path;

/** What a load run is to be aimed at. */
public sealed interface Aim {
    /** A service that runs already and is left running. */
    record Given(URI baseUrl) implements Aim {}

    /**
     * A service that is started for the run, on servers of its own.
     *
     * @param network how far away those servers are from it
     */
    record Own(Path serviceJar, StackMode stack, NetworkProfile network, RedisClient client) implements Aim {}
}
