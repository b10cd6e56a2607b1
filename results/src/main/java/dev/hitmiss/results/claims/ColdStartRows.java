package dev.hitmiss.results.claims;

import dev.hitmiss.results.model.MicroRow;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.RunDocument;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A cold start as the seed made it before it had a config cache, and one whose config the cache answers: under one network, by one client.
 *
 * @param lookup of the config in PostgreSQL alone, which is all that the cache can spare; empty where the run lacks it
 */
record ColdStartRows(MicroRow without, MicroRow with, Optional<MicroRow> lookup, Distance distance) {
    private static final String WITHOUT = ".ColdStartBenchmark.sequential";
    private static final String WITH = ".ColdStartBenchmark.cached";
    private static final String LOOKUP = ".BarePostgresBenchmark.lookup";
    private static final String COPIES = "copies";
    private static final String WARM = "WARM";

    static List<ColdStartRows> of(RunDocument run) {
        return rows(run, WITHOUT)
                .flatMap(without -> Distance.of(without, run)
                        .flatMap(distance -> with(run, without)
                                .map(with -> new ColdStartRows(without, with, lookup(run, without), distance)))
                        .stream())
                .toList();
    }

    /** Rows of one thread, of a benchmark whose name ends so. */
    static Stream<MicroRow> rows(RunDocument run, String benchmark) {
        return run.micro().stream()
                .filter(row -> row.threads() == 1 && row.benchmark().endsWith(benchmark));
    }

    /** What a run has to measure to have them. */
    static String missing(String include) {
        return "not in this run (mvn -Pbench -Dbench.only=micro '-Dbench.include=" + include + "' -Dbench.network="
                + Stream.of(NetworkProfile.LOOPBACK, NetworkProfile.SAME_ZONE, NetworkProfile.SEED_CONFIG)
                        .map(NetworkProfile::text)
                        .collect(Collectors.joining(","))
                + ")";
    }

    private static Optional<MicroRow> with(RunDocument run, MicroRow without) {
        SortedMap<String, String> params = new TreeMap<>(without.params());
        params.put(COPIES, WARM);
        return rows(run, WITH).filter(row -> row.params().equals(params)).findFirst();
    }

    private static Optional<MicroRow> lookup(RunDocument run, MicroRow without) {
        return rows(run, LOOKUP)
                .filter(row ->
                        without.params().entrySet().containsAll(row.params().entrySet()))
                .findFirst();
    }
}
