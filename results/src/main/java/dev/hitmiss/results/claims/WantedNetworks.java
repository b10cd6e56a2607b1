package dev.hitmiss.results.claims;

import dev.hitmiss.results.model.NetworkProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The networks under which a claim is to be judged: none, one data centre, and that of the seed's own figures.
 *
 * @param include what finds the benchmarks of its rows
 * @param params which of them, as {@code name=VALUE}; empty for all
 */
record WantedNetworks(NetworkProfile seed, String include, String params) {
    WantedNetworks(NetworkProfile seed, String include) {
        this(seed, include, "");
    }

    /** These findings, and one for each network that they lack; of none at all, one. */
    List<Finding> completed(List<Finding> findings, String figure, Claimed claimed) {
        if (findings.isEmpty()) {
            return List.of(Finding.undecided(figure, claimed, null, missing()));
        }
        Set<NetworkProfile> measured = findings.stream()
                .flatMap(finding -> Stream.ofNullable(finding.network()))
                .collect(Collectors.toSet());
        List<Finding> all = new ArrayList<>(findings);
        wanted().filter(network -> !measured.contains(network))
                .forEach(network -> all.add(Finding.undecided(figure, claimed, network, missing())));
        return all;
    }

    private Stream<NetworkProfile> wanted() {
        return Stream.of(NetworkProfile.LOOPBACK, NetworkProfile.SAME_ZONE, seed);
    }

    private String missing() {
        String found = include.contains("|") ? "'-Dbench.include=" + include + "'" : "-Dbench.include=" + include;
        String only = params.isEmpty() ? "" : " -Dbench.params=" + params;
        return "not in this run (mvn -Pbench -Dbench.only=micro " + found + only + " -Dbench.network="
                + wanted().map(NetworkProfile::text).collect(Collectors.joining(",")) + ")";
    }
}
