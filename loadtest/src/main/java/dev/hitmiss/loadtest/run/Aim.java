package dev.hitmiss.loadtest.run;

import dev.hitmiss.stack.StackMode;
import dev.hitmiss.stack.network.NetworkProfile;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** What a load run is to be aimed at. */
public sealed interface Aim {
    /** A service that runs already and is left running. */
    record Given(List<URI> baseUrls) implements Aim {
        public Given {
            baseUrls = List.copyOf(baseUrls);
        }
    }

    /**
     * A service that is started for the run, on servers of its own.
     *
     * @param instances how many of it, which take turns
     * @param network how far away those servers are from it
     */
    record Own(Path serviceJar, int instances, StackMode stack, NetworkProfile network, RedisClient client)
            implements Aim {}
}
