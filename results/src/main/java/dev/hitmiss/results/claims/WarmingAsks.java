package dev.hitmiss.results.claims;

import dev.hitmiss.results.estimate.ForkLevels;
import dev.hitmiss.results.model.MicroRow;
import dev.hitmiss.results.model.RunDocument;
import java.util.List;
import java.util.Optional;

/**
 * How often a warming of 1,000 logins asks one of the servers, as that server counted, by the seed's algorithm.
 *
 * @param metric of the secondary ones of its rows
 * @param why it is more than was promised
 */
record WarmingAsks(String figure, String metric, Claimed claimed, String why) implements Judge {
    private static final String BENCHMARK = ".LoginWarmingBenchmark.warm";
    private static final String MISSING =
            "not in this run (mvn -Pbench -Dbench.only=micro -Dbench.include=LoginWarming)";

    @Override
    public List<Finding> findings(RunDocument run) {
        List<Finding> findings = run.micro().stream()
                .filter(row -> row.benchmark().endsWith(BENCHMARK)
                        && "WITH_PAUSES".equals(row.params().get("warming")))
                .flatMap(row -> Distance.of(row, run).flatMap(distance -> of(row, distance)).stream())
                .toList();
        return findings.isEmpty() ? List.of(Finding.undecided(figure, claimed, null, MISSING)) : findings;
    }

    private Optional<Finding> of(MicroRow row, Distance distance) {
        return row.secondary().stream()
                .filter(metricOf -> metricOf.metric().equals(metric))
                .findFirst()
                .map(found -> {
                    Estimate count = Estimate.of(ForkLevels.of(
                            found.forks().stream().map(WarmingAsks::mean).toList()));
                    Judgement judgement = Judgement.of(claimed, count);
                    return Finding.measured(figure + ReadRows.clientOf(row), claimed, distance, count, judgement, row)
                            .because(judgement.reason().isEmpty() ? why : judgement.reason() + "; " + why)
                            .asTheSeedBuiltIt();
                });
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }
}
