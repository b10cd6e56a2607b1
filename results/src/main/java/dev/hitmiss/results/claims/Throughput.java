package dev.hitmiss.results.claims;

import static dev.hitmiss.results.claims.ReadRows.Side.BARE_HIT;
import static dev.hitmiss.results.claims.ReadRows.Side.LOOKUP;

import dev.hitmiss.results.levels.CostRatio;
import dev.hitmiss.results.levels.MicroLevels;
import dev.hitmiss.results.model.MicroRow;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.RunDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

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
    private static final String TIERS = "tiers";
    private static final String WITHOUT = "NONE";
    private static final String WITH = "REDIS";
    private static final String READS = "TriggerReadBenchmark";

    Throughput {
        only = Map.copyOf(only);
    }

    @Override
    public List<Finding> findings(RunDocument run) {
        List<Finding> findings = new ArrayList<>();
        for (MicroRow with : rows(run, WITH).toList()) {
            Distance.of(with, run)
                    .flatMap(distance -> rows(run, WITHOUT)
                            .filter(without -> without.params().equals(otherwise(with)))
                            .findFirst()
                            .flatMap(without -> of(run, with, without, distance)))
                    .ifPresent(findings::add);
        }
        return new WantedNetworks(
                        NetworkProfile.SEED_TRIGGER, "TriggerRead|" + benchmark.replaceFirst("Benchmark$", ""))
                .completed(findings, figure, claimed);
    }

    private Stream<MicroRow> rows(RunDocument run, String tiers) {
        return run.micro().stream()
                .filter(row -> row.threads() == 1
                        && row.benchmark().contains("." + benchmark + ".")
                        && row.params().entrySet().containsAll(only.entrySet())
                        && tiers.equals(row.params().get(TIERS)));
    }

    private static SortedMap<String, String> otherwise(MicroRow with) {
        SortedMap<String, String> params = new TreeMap<>(with.params());
        params.put(TIERS, WITHOUT);
        return params;
    }

    private Optional<Finding> of(RunDocument run, MicroRow with, MicroRow without, Distance distance) {
        return MicroLevels.median(without.primary())
                .timesFloor(MicroLevels.median(with.primary()))
                .map(Estimate::of)
                .map(times -> {
                    Judgement judgement = Judgement.of(claimed, times);
                    Optional<Double> ceiling = hitShare(run, with).map(operation::ceiling);
                    String promise = Shown.claimed(claimed.unit(), claimed.limit());
                    return Finding.measured(
                                    figure + ReadRows.clientOf(with),
                                    claimed,
                                    distance,
                                    times,
                                    judgement,
                                    with,
                                    without)
                            .beside(ceiling.orElse(null), operation.breakEven(promise, claimed.limit()))
                            .because(reason(judgement, ceiling, promise, distance));
                });
    }

    private String reason(Judgement judgement, Optional<Double> ceiling, String promise, Distance distance) {
        return switch (judgement.verdict()) {
            case FALLS_SHORT ->
                ceiling.orElse(operation.ceiling(0)) < claimed.limit()
                        ? "no cache could reach " + promise + " here, as every write still goes to PostgreSQL"
                        : ceiling.map(it -> "the cache itself, and what a write has to drop, cost what is missing")
                                .orElse(judgement.reason());
            case HOLDS, BEATEN -> distance.typedIn() ? Distance.RATIO_OF_DELAYS : judgement.reason();
            case NOT_COMPARABLE, BY_CONSTRUCTION -> judgement.reason();
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
