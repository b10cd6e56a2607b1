package dev.hitmiss.results.report;

import dev.hitmiss.results.levels.CostRatio;
import dev.hitmiss.results.levels.MicroLevels;
import dev.hitmiss.results.model.CacheOutcome;
import dev.hitmiss.results.model.MicroRow;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.OpenedNetwork;
import dev.hitmiss.results.model.RowKey;
import dev.hitmiss.results.model.RunDocument;
import dev.hitmiss.results.model.StackDetails;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one cache's read costs by where its answer comes from, under one network and by one client.
 *
 * @param cache its name
 * @param local the process itself answers
 * @param lookup PostgreSQL answers, and there is no cache
 */
record ReadCosts(
        String cache,
        NetworkProfile network,
        MicroRow hit,
        Optional<MicroRow> local,
        Optional<MicroRow> loaded,
        Optional<MicroRow> lookup) {
    private static final double MICROS_PER_MILLI = 1e3;

    /** Of one thread; in the order of their names and networks. */
    static List<ReadCosts> of(RunDocument run) {
        return rows(run, CacheOutcome.REMOTE_HIT)
                .flatMap(hit -> network(hit).map(network -> of(run, hit, network)).stream())
                .sorted(Comparator.comparing(ReadCosts::cache)
                        .thenComparing(ReadCosts::network)
                        .thenComparing(costs -> costs.hit.key()))
                .toList();
    }

    private static ReadCosts of(RunDocument run, MicroRow hit, NetworkProfile network) {
        Optional<MicroRow> loaded = rows(run, CacheOutcome.LOADED)
                .filter(row -> sameCache(row, hit) && row.params().equals(hit.params()))
                .findFirst();
        Optional<MicroRow> local = rows(run, CacheOutcome.LOCAL_HIT)
                .filter(row -> sameCache(row, hit))
                .findFirst();
        return new ReadCosts(
                RowNames.group(hit), network, hit, local, loaded, loaded.flatMap(row -> row(run, row.floor())));
    }

    private static boolean sameCache(MicroRow row, MicroRow other) {
        return Objects.equals(row.group(), other.group());
    }

    private static Stream<MicroRow> rows(RunDocument run, CacheOutcome outcome) {
        return run.micro().stream().filter(row -> row.outcome() == outcome && row.threads() == 1 && millis(row) > 0);
    }

    private static Optional<MicroRow> row(RunDocument run, @Nullable RowKey key) {
        return run.micro().stream().filter(row -> row.key().equals(key)).findFirst();
    }

    private static Optional<NetworkProfile> network(MicroRow row) {
        return Optional.ofNullable(row.params().get(ShownParams.NETWORK)).flatMap(NetworkProfile::ofParameter);
    }

    private static double millis(MicroRow row) {
        return MicroLevels.median(row.primary())
                .millis()
                .filter(levels -> levels.count() > 0)
                .map(levels -> levels.centre())
                .orElse(Double.NaN);
    }

    /** How many times as long as a hit in Redis PostgreSQL takes by itself. */
    Optional<CostRatio> lookupToHit() {
        return lookup.flatMap(slow -> times(slow, hit));
    }

    /** How many times as long as a copy in memory a hit in Redis takes. */
    Optional<CostRatio> hitToLocal() {
        return local.flatMap(fast -> times(hit, fast));
    }

    /** How many milliseconds further away than Redis PostgreSQL has to be for a hit to take half its time; none without its row. */
    Optional<Double> twiceAsFastFromMillis(RunDocument run) {
        double here = Optional.ofNullable(run.meta().stack()).map(StackDetails::networks).orElse(List.of()).stream()
                .filter(opened -> opened.profile() == network)
                .mapToDouble(ReadCosts::furtherMillis)
                .findFirst()
                .orElse(0);
        return lookup.map(row -> here + 2 * millis(hit) - millis(row));
    }

    /** Which share of reads has to be hits for reads to take no longer than PostgreSQL by itself: 0 for any, and more than 1 for never. */
    Optional<Double> hitsNeeded() {
        return lookup.flatMap(alone -> loaded.map(miss -> hitsNeeded(millis(alone), millis(miss), millis(hit))));
    }

    private static double hitsNeeded(double alone, double miss, double hit) {
        if (miss <= alone) {
            return 0;
        }
        return hit >= alone ? Double.POSITIVE_INFINITY : (miss - alone) / (miss - hit);
    }

    private static double furtherMillis(OpenedNetwork opened) {
        return (opened.postgresAddedMicros() - opened.redisAddedMicros()) / MICROS_PER_MILLI;
    }

    private static Optional<CostRatio> times(MicroRow dear, MicroRow cheap) {
        return MicroLevels.median(dear.primary()).timesFloor(MicroLevels.median(cheap.primary()));
    }
}
