package dev.hitmiss.results.claims;

import dev.hitmiss.results.levels.CostRatio;
import dev.hitmiss.results.model.ClaimVerdict;
import dev.hitmiss.results.model.MicroRow;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.RunDocument;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the config cache makes of a cold start whose subscription takes no time.
 *
 * @param before how long one takes without it
 * @param after how long one takes with it
 * @param saved which share it saves, in percent
 */
record ColdStartClaim(Level level, Claimed before, Claimed after, Claimed saved) implements Judge {
    private static final double PERCENT = 100;
    private static final WantedNetworks NETWORKS =
            new WantedNetworks(NetworkProfile.SEED_CONFIG, "ColdStart|BarePostgres|BareRedis");

    @Override
    public List<Finding> findings(RunDocument run) {
        List<Finding> findings =
                ColdStartRows.of(run).stream().flatMap(this::of).toList();
        return NETWORKS.completed(findings, name("all"), after);
    }

    private Stream<Finding> of(ColdStartRows rows) {
        return Stream.of(
                premise(rows), latency("with the config in Redis", after, rows.with(), rows.distance()), share(rows));
    }

    /** What the promise starts from is none itself: there is no cache in it. */
    private Finding premise(ColdStartRows rows) {
        return latency("without the config cache", before, rows.without(), rows.distance())
                .as(Judgement.notComparable("what the promise starts from, with no cache in it"))
                .asTheSeedBuiltIt();
    }

    private String name(String what) {
        return "cold start " + level.text() + ": " + what;
    }

    private Finding latency(String what, Claimed claimed, MicroRow row, Distance distance) {
        String figure = name(what) + ReadRows.clientOf(row);
        return level.millis(row)
                .map(Estimate::of)
                .map(millis -> Finding.measured(
                        figure, claimed, distance, millis, Judgement.ofLatency(claimed, millis, distance), row))
                .orElseGet(() -> Finding.tooFew(level, figure, claimed, distance, row));
    }

    private Finding share(ColdStartRows rows) {
        String figure = name("share that the config cache saves") + ReadRows.clientOf(rows.with());
        return times(rows.without(), rows.with())
                .map(times -> {
                    Estimate share = SavedShare.of(Estimate.of(times));
                    Judgement judgement = Judgement.of(saved, share);
                    Double ceiling = ceiling(rows).orElse(null);
                    return Finding.measured(
                                    figure, saved, rows.distance(), share, judgement, rows.without(), rows.with())
                            .beside(ceiling, (String) null)
                            .because(reason(judgement, ceiling, rows.distance()));
                })
                .orElseGet(() -> Finding.tooFew(level, figure, saved, rows.distance(), rows.without(), rows.with()));
    }

    /** The question that is spared less what asking Redis takes at least. Of medians alone: percentiles do not add up. */
    private Optional<Double> ceiling(ColdStartRows rows) {
        return level != Level.P50
                ? Optional.empty()
                : rows.lookup()
                        .flatMap(lookup -> times(lookup, rows.without()))
                        .flatMap(lookup -> rows.bareHit()
                                .flatMap(hit -> times(hit, rows.without()))
                                .map(hit -> PERCENT * (lookup.times() - hit.times())));
    }

    private String reason(Judgement judgement, @Nullable Double ceiling, Distance distance) {
        return judgement.verdict() == ClaimVerdict.FALLS_SHORT && ceiling != null && ceiling < saved.limit()
                ? "the cache spares one question of several, and at best " + Shown.measured(saved.unit(), ceiling)
                        + " of a cold start"
                : distance.reason(judgement);
    }

    private Optional<CostRatio> times(MicroRow dear, MicroRow cheap) {
        return level.of(dear).flatMap(it -> level.of(cheap).flatMap(it::timesFloor));
    }
}
