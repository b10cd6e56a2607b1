package dev.hitmiss.results.claims;

import dev.hitmiss.results.levels.ColdStartPair;
import dev.hitmiss.results.model.MicroRow;
import dev.hitmiss.results.model.RunDocument;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Cold starts without the config cache and with it, and what bounds the difference.
 *
 * @param lookup of the config in PostgreSQL alone, which is all that the cache can spare; empty where the run lacks it
 * @param bareHit of the config in Redis by the bare client; empty where the run lacks it
 */
record ColdStartRows(
        MicroRow without, MicroRow with, Optional<MicroRow> lookup, Optional<MicroRow> bareHit, Distance distance) {
    private static final String LOOKUP = ".BarePostgresBenchmark.lookup";
    private static final String BARE_HIT = ".BareRedisBenchmark.getAndDecode";

    static List<ColdStartRows> of(RunDocument run) {
        return ColdStartPair.of(run).stream()
                .flatMap(pair -> Distance.of(pair.without(), run)
                        .map(distance -> new ColdStartRows(
                                pair.without(),
                                pair.with(),
                                at(LOOKUP, run, pair.without()),
                                at(BARE_HIT, run, pair.without()),
                                distance))
                        .stream())
                .toList();
    }

    /** Rows of one thread, of a benchmark whose name ends so. */
    static Stream<MicroRow> rows(RunDocument run, String benchmark) {
        return run.micro().stream()
                .filter(row -> row.threads() == 1 && row.benchmark().endsWith(benchmark));
    }

    /** At the same distance, and by the same client where it has one. */
    private static Optional<MicroRow> at(String benchmark, RunDocument run, MicroRow without) {
        return rows(run, benchmark)
                .filter(row ->
                        without.params().entrySet().containsAll(row.params().entrySet()))
                .findFirst();
    }
}
