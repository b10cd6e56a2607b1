package dev.hitmiss.results.claims;

import dev.hitmiss.results.claims.Claimed.Better;
import dev.hitmiss.results.levels.CostRatio;
import dev.hitmiss.results.levels.MicroLevels;
import dev.hitmiss.results.model.MicroRow;
import dev.hitmiss.results.model.Quantity;
import dev.hitmiss.results.model.RunDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** How long a warming of logins takes: by the seed's algorithm, and by one that sends batches at once. */
final class WarmingClaim implements Judge {
    /** So many logins one call of the benchmark warms. */
    private static final int LOGINS = 1_000;

    private static final double SEED_MILLIS = 2_341;
    private static final double SEED_LOGINS = 856;
    private static final double LIMIT_MILLIS = 5 * 60_000.0;
    private static final String BENCHMARK = ".LoginWarmingBenchmark.warm";
    private static final String WAY = "warming";
    private static final String SEEDS_WAY = "WITH_PAUSES";
    private static final String BETTER_WAY = "PIPELINED";
    private static final Claimed EACH =
            Claimed.exactly("2.73 ms (856 in 2,341 ms)", Quantity.MILLIS, SEED_MILLIS / SEED_LOGINS, Better.LOWER);
    private static final Claimed ALL = Claimed.atMost("< 5 min", Quantity.MILLIS, LIMIT_MILLIS);
    private static final String MISSING =
            "not in this run (mvn -Pbench -Dbench.only=micro -Dbench.include=LoginWarming)";

    @Override
    public List<Finding> findings(RunDocument run) {
        List<Finding> findings = new ArrayList<>();
        for (MicroRow row : warmings(run, SEEDS_WAY)) {
            Distance.of(row, run).ifPresent(distance -> {
                figure("warming, a login, the seed's algorithm", EACH, 1.0 / LOGINS, row, distance)
                        .map(Finding::asTheSeedBuiltIt)
                        .ifPresent(findings::add);
                figure("warming, 1,000 logins, the seed's algorithm", ALL, 1, row, distance)
                        .map(Finding::asTheSeedBuiltIt)
                        .ifPresent(findings::add);
            });
        }
        for (MicroRow row : warmings(run, BETTER_WAY)) {
            Distance.of(row, run)
                    .flatMap(distance -> figure("warming, a login, pipelined", EACH, 1.0 / LOGINS, row, distance))
                    .map(finding -> finding.because(beside(row, run, finding)))
                    .ifPresent(findings::add);
        }
        return findings.isEmpty() ? List.of(Finding.undecided("warming", EACH, null, MISSING)) : findings;
    }

    private static List<MicroRow> warmings(RunDocument run, String way) {
        return run.micro().stream()
                .filter(row -> row.benchmark().endsWith(BENCHMARK)
                        && way.equals(row.params().get(WAY)))
                .toList();
    }

    private static Optional<Finding> figure(
            String name, Claimed claimed, double share, MicroRow row, Distance distance) {
        return Level.P50.millis(row).map(levels -> {
            Estimate millis = Estimate.of(levels.times(share));
            return Finding.measured(
                    name + ReadRows.clientOf(row),
                    claimed,
                    distance,
                    millis,
                    Judgement.ofLatency(claimed, millis, distance),
                    row);
        });
    }

    /** How it compares with the seed's algorithm, which no delay decides alone. */
    private static String beside(MicroRow row, RunDocument run, Finding finding) {
        TreeMap<String, String> params = new TreeMap<>(row.params());
        params.put(WAY, SEEDS_WAY);
        Optional<CostRatio> times = warmings(run, SEEDS_WAY).stream()
                .filter(other -> other.params().equals(params))
                .findFirst()
                .flatMap(other -> MicroLevels.median(other.primary()).timesFloor(MicroLevels.median(row.primary())));
        String said = finding.judgement().reason();
        return times.map(it ->
                        (said.isEmpty() ? "" : said + "; ") + "the seed's algorithm takes " + it.text() + " as long")
                .orElse(said);
    }
}
