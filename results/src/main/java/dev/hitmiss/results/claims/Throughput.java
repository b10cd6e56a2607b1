package dev.hitmiss.results.claims;

import static dev.hitmiss.results.claims.ReadRows.Side.BARE_HIT;
import static dev.hitmiss.results.claims.ReadRows.Side.LOOKUP;

import dev.hitmiss.results.levels.CostRatio;
import dev.hitmiss.results.levels.MicroLevels;
import dev.hitmiss.results.model.MicroRow;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.RunDocument;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many times as much gets through with the cache as without it: of rows that differ in nothing else.
 *
 * @param figure what the figure is called
 * @param benchmark the name of its class
 * @param only parameters that its rows must have
 * @param operation what one operation reads and writes
 */
record Throughput(String figure, String benchmark, Map<String, String> only, ReadsAndWrites operation, Claimed claimed)
        implements Judge {
    private static final String READS = "TriggerReadBenchmark";

    Throughput {
        only = Map.copyOf(only);
    }

    @Override
    public List<Finding> findings(RunDocument run) {
        List<Finding> findings = TiersPair.of(run, benchmark, only).stream()
                .flatMap(pair -> of(run, pair).stream())
                .toList();
        return new WantedNetworks(
                        NetworkProfile.SEED_TRIGGER, "TriggerRead|" + benchmark.replaceFirst("Benchmark$", ""))
                .completed(findings, figure, claimed);
    }

    private Optional<Finding> of(RunDocument run, TiersPair pair) {
        return MicroLevels.median(pair.without().primary())
                .timesFloor(MicroLevels.median(pair.with().primary()))
                .map(Estimate::of)
                .map(times -> {
                    Judgement judgement = Judgement.of(claimed, times);
                    Optional<Double> ceiling = hitShare(run, pair.with()).map(operation::ceiling);
                    String promise = Shown.claimed(claimed.unit(), claimed.limit());
                    return Finding.measured(
                                    figure + pair.client(),
                                    claimed,
                                    pair.distance(),
                                    times,
                                    judgement,
                                    pair.with(),
                                    pair.without())
                            .beside(ceiling.orElse(null), operation.breakEven(promise, claimed.limit()))
                            .because(reason(judgement, ceiling, promise, pair.distance()));
                });
    }

    private String reason(Judgement judgement, Optional<Double> ceiling, String promise, Distance distance) {
        return switch (judgement.verdict()) {
            case FALLS_SHORT ->
                ceiling.orElse(operation.ceiling(0)) < claimed.limit()
                        ? "no cache could reach " + promise + " here, as every write still goes to PostgreSQL"
                        : ceiling.map(it -> "the cache itself, and what a write has to drop, cost what is missing")
                                .orElse(judgement.reason());
            case HOLDS, BEATEN, NOT_COMPARABLE, BY_CONSTRUCTION -> distance.reason(judgement);
        };
    }

    /** What a hit takes at best of the time of a lookup; none where the run lacks one of their floors. */
    private static Optional<Double> hitShare(RunDocument run, MicroRow with) {
        return ReadRows.of(run, READS).stream()
                .filter(reads -> reads.hit().params().entrySet().stream()
                        .allMatch(param -> param.getValue().equals(with.params().get(param.getKey()))))
                .findFirst()
                .flatMap(reads -> reads.row(BARE_HIT)
                        .flatMap(bare -> reads.row(LOOKUP)
                                .flatMap(lookup -> MicroLevels.median(bare.primary())
                                        .timesFloor(MicroLevels.median(lookup.primary())))))
                .map(CostRatio::times);
    }
}
