package dev.hitmiss.results.claims;

import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.RunDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the rows of one read decide, under every network that the run has.
 *
 * @param benchmark the name of its class
 * @param seed the network of the seed's own figures
 * @param claimed all figures in one, for the networks that the run lacks
 */
record ReadClaim(String benchmark, NetworkProfile seed, Claimed claimed, List<ReadFigure> figures) implements Judge {
    ReadClaim {
        figures = List.copyOf(figures);
    }

    @Override
    public List<Finding> findings(RunDocument run) {
        List<ReadRows> rows = ReadRows.of(run, benchmark);
        List<Finding> findings = new ArrayList<>();
        for (ReadRows read : rows) {
            figures.forEach(figure -> findings.add(figure.of(read)));
        }
        Set<NetworkProfile> measured =
                rows.stream().map(read -> read.distance().profile()).collect(Collectors.toSet());
        if (measured.isEmpty()) {
            findings.add(Finding.undecided("reads", claimed, null, missing()));
        } else {
            wanted().filter(network -> !measured.contains(network))
                    .forEach(network -> findings.add(Finding.undecided("reads", claimed, network, missing())));
        }
        return findings;
    }

    private Stream<NetworkProfile> wanted() {
        return Stream.of(NetworkProfile.LOOPBACK, NetworkProfile.SAME_ZONE, seed);
    }

    private String missing() {
        return "not in this run (mvn -Pbench -Dbench.only=micro -Dbench.include="
                + benchmark.replaceFirst("Benchmark$", "") + " -Dbench.network="
                + wanted().map(NetworkProfile::text).collect(Collectors.joining(",")) + ")";
    }
}
