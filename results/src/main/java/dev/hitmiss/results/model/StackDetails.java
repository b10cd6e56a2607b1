package dev.hitmiss.results.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run has to say of its servers beside the fingerprint.
 *
 * @param caveats what a reader of figures has to know about the way to these servers
 * @param networks the distances that were opened to them
 * @param proxyCalibration null where no distance has a proxy
 */
public record StackDetails(
        @Nullable String dataFileSystem,
        long extractMillis,
        long startMillis,
        @Nullable Long stopMillis,
        List<String> caveats,
        List<OpenedNetwork> networks,
        @Nullable ProxyCalibration proxyCalibration) {
    public StackDetails {
        Require.atLeast("extractMillis", 0, extractMillis);
        Require.atLeast("startMillis", 0, startMillis);
        if (stopMillis != null) {
            Require.atLeast("stopMillis", 0, stopMillis);
        }
        caveats = List.copyOf(caveats);
        caveats.forEach(caveat -> Require.text("caveats", caveat));
        networks = List.copyOf(networks);
        Require.unique("networks", networks, OpenedNetwork::profile);
        Require.that(
                (proxyCalibration != null) == networks.stream().anyMatch(OpenedNetwork::hasProxies),
                "'proxyCalibration' must be there if and only if a network other than loopback is");
    }
}
