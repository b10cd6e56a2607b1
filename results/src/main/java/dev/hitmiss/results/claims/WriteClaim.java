package dev.hitmiss.results.claims;

import dev.hitmiss.results.levels.MicroLevels;
import dev.hitmiss.results.model.ClaimVerdict;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.RunDocument;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What writing a trigger's state costs with its cache, by rows with it and without. */
record WriteClaim(String figure, Cost cost, Claimed claimed) implements Judge {
    private static final String BENCHMARK = "TriggerMixedBenchmark";
    private static final double PERCENT = 100;

    /** Which cost was promised. */
    enum Cost {
        /** In percent of what the same write takes where nothing is cached, at the median. */
        ON_TOP,
        /** In milliseconds, on average. */
        IN_ALL
    }

    @Override
    public List<Finding> findings(RunDocument run) {
        List<Finding> findings = TiersPair.of(run, BENCHMARK, Map.of("mix", "WRITES")).stream()
                .flatMap(pair -> finding(pair).stream())
                .toList();
        return new WantedNetworks(NetworkProfile.SEED_TRIGGER, "TriggerMixed", "mix=WRITES")
                .completed(findings, figure, claimed);
    }

    private Optional<Finding> finding(TiersPair pair) {
        return switch (cost) {
            case ON_TOP -> onTop(pair);
            case IN_ALL -> inAll(pair);
        };
    }

    private Optional<Finding> onTop(TiersPair pair) {
        return MicroLevels.median(pair.with().primary())
                .timesFloor(MicroLevels.median(pair.without().primary()))
                .map(times -> Estimate.of(times).scaled(PERCENT, -PERCENT))
                .map(percent -> {
                    Judgement judgement = Judgement.of(claimed, percent);
                    return Finding.measured(
                                    figure + pair.client(),
                                    claimed,
                                    pair.distance(),
                                    percent,
                                    judgement,
                                    pair.with(),
                                    pair.without())
                            .because(reason(judgement, pair.distance()));
                });
    }

    private static String reason(Judgement judgement, Distance distance) {
        return judgement.verdict() == ClaimVerdict.FALLS_SHORT
                ? "a lease is taken in Redis before PostgreSQL is asked, and the copy is stored behind it: two round trips"
                        + (distance.typedIn() ? ", whose delays were typed in" : "")
                : distance.reason(judgement);
    }

    private Optional<Finding> inAll(TiersPair pair) {
        return MicroLevels.mean(pair.with().primary())
                .millisEach()
                .map(Estimate::of)
                .map(latency -> Finding.measured(
                        figure + pair.client(),
                        claimed,
                        pair.distance(),
                        latency,
                        Judgement.ofLatency(claimed, latency, pair.distance()),
                        pair.with()));
    }
}
