package dev.hitmiss.runner.plan;

import dev.hitmiss.results.model.ExitCode;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.RowKey;
import dev.hitmiss.runner.exit.Failure;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The networks that a run needs, the first of which is that of the load part. */
final class RunNetworks {
    private RunNetworks() {}

    static List<NetworkProfile> of(List<RowKey> rows, RunSettings wishes) {
        List<NetworkProfile> ofRows = rows.stream()
                .map(row -> row.params().get(Selection.NETWORK))
                .filter(Objects::nonNull)
                .distinct()
                .map(RunNetworks::named)
                .toList();
        if (!ofRows.isEmpty()) {
            return ofRows;
        }
        List<NetworkProfile> wished = wishes.servers().networks();
        if (!wished.isEmpty() && !wishes.parts().contains(Part.LOAD)) {
            throw new Failure(
                    ExitCode.USAGE,
                    "no selected benchmark talks to a server, so a network changes nothing; leave it out, got: "
                            + texts(wished));
        }
        return wished.isEmpty() ? List.of(NetworkProfile.LOOPBACK) : wished;
    }

    private static NetworkProfile named(String value) {
        return NetworkProfile.ofParameter(value)
                .orElseThrow(() -> new Failure(
                        ExitCode.USAGE,
                        "the parameter '" + Selection.NETWORK + "' takes "
                                + Arrays.stream(NetworkProfile.values())
                                        .map(NetworkProfile::name)
                                        .collect(Collectors.joining(", "))
                                + ", got: '" + value + "'"));
    }

    private static String texts(List<NetworkProfile> networks) {
        return networks.stream().map(NetworkProfile::text).collect(Collectors.joining(", "));
    }
}
