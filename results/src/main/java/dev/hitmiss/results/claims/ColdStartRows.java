package dev.hitmiss.results.claims;

import dev.hitmiss.results.model.MicroRow;
import dev.hitmiss.results.model.RunDocument;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A cold start as the seed made it before it had a config cache, and one whose config the cache answers: under one network, by one client.
 *
 * @param lookup of the config in PostgreSQL alone, which is all that the cache can spare; empty where the run lacks it
 * @param bareHit of the config in Redis by the bare client; empty where the run lacks it
 */
record ColdStartRows(
        MicroRow without, MicroRow with, Optional<MicroRow> lookup, Optional<MicroRow> bareHit, Distance distance) {
    private static final String WITHOUT = ".ColdStartBenchmark.sequential";
    private static final String WITH = ".ColdStartBenchmark.cached";
    private static final String LOOKUP = ".BarePostgresBenchmark.lookup";
    private static final String BARE_HIT = ".BareRedisBenchmark.getAndDecode";
    private static final String COPIES = "copies";
    private static final String WARM = "WARM";

    static List<ColdStartRows> of(RunDocument run) {
        return rows(run, WITHOUT)
                .flatMap(without -> Distance.of(without, run)
                        .flatMap(distance -> with(run, without)
                                .map(with -> new ColdStartRows(
                                        without, with, at(LOOKUP, run, without), at(BARE_HIT, run, without), distance)))
                        .stream())
                .toList();
    }

    /** Rows of one thread, of a benchmark whose name ends so. */
    static Stream<MicroRow> rows(RunDocument run, String benchmark) {
        return run.micro().stream()
                .filter(row -> row.threads() == 1 && row.benchmark().endsWith(benchmark));
    }

    private static Optional<MicroRow> with(RunDocument run, MicroRow without) {
        SortedMap<String, String> params = new TreeMap<>(without.params());
        params.put(COPIES, WARM);
        return rows(run, WITH).filter(row -> row.params().equals(params)).findFirst();
    }

    /** At the same distance, and by the same client where it has one. */
    private static Optional<MicroRow> at(String benchmark, RunDocument run, MicroRow without) {
        return rows(run, benchmark)
                .filter(row ->
                        without.params().entrySet().containsAll(row.params().entrySet()))
                .findFirst();
    }
}
