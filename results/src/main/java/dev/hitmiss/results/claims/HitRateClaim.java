package dev.hitmiss.results.claims;

import dev.hitmiss.results.model.ClaimBuild;
import dev.hitmiss.results.model.ClaimVerdict;
import dev.hitmiss.results.model.Experiment;
import dev.hitmiss.results.model.RunDocument;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an hour of drawn traffic that was played to a cache says of its hit rate: at the reference skew by several seeds, and by one
 * of them over the other skews.
 *
 * @param name of the figure in the experiment
 * @param cache what tells the cache from others there
 */
record HitRateClaim(String figure, Claimed claimed, ClaimBuild build, String name, Map<String, String> cache)
        implements Judge {
    static final String HOUR = "hit-rate";
    static final String WARM = "hit-rate-after-warm-up";

    /** Reads for which the source was not asked, as it counted. */
    static final String SPARED = "requests-saved";

    private static final String EXPONENT = "exponent";
    private static final String SEED = "seed";
    private static final String REFERENCE = "0.99";
    private static final String MISSING =
            "not in this run (mvn -Pbench -Dbench.only=micro -Dbench.include=HitRateMain)";
    private static final String FAILED =
            "experiment " + Experiment.HIT_RATE + " did not pass, so that nothing is judged by it";

    HitRateClaim {
        cache = Map.copyOf(cache);
    }

    /** Who keeps the copies. */
    enum Keeper {
        TIERS,
        LOCKED_LRU;

        private String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static HitRateClaim redis(String figure, Claimed claimed, String name, Duration life) {
        return new HitRateClaim(
                figure,
                claimed,
                ClaimBuild.REFERENCE,
                name,
                Map.of("keeper", Keeper.TIERS.label(), "tiers", "REDIS", "life", "fixed", "ttlSeconds", seconds(life)));
    }

    static HitRateClaim memory(String figure, Claimed claimed, String name, Keeper keeper, int entries, Duration life) {
        return new HitRateClaim(
                figure,
                claimed,
                keeper == Keeper.LOCKED_LRU ? ClaimBuild.SEED : ClaimBuild.REFERENCE,
                name,
                Map.of(
                        "keeper",
                        keeper.label(),
                        "tiers",
                        "LOCAL",
                        "entries",
                        Integer.toString(entries),
                        "ttlSeconds",
                        seconds(life)));
    }

    private static String seconds(Duration life) {
        return Long.toString(life.toSeconds());
    }

    @Override
    public List<Finding> findings(RunDocument run) {
        return List.of(run.experiment(Experiment.HIT_RATE)
                .map(this::finding)
                .orElseGet(() -> Finding.undecided(figure, claimed, null, MISSING)));
    }

    private Finding finding(Experiment experiment) {
        if (!experiment.pass()) {
            return Finding.undecided(figure, claimed, null, FAILED);
        }
        List<Experiment.Measured> all = experiment.figures(name, cache).stream()
                .filter(one -> one.value() != null)
                .toList();
        List<Double> seeds = all.stream()
                .filter(one -> REFERENCE.equals(one.labels().get(EXPONENT)))
                .map(HitRateClaim::value)
                .toList();
        if (seeds.isEmpty()) {
            return Finding.undecided(
                    figure, claimed, null, "experiment " + Experiment.HIT_RATE + " asked no such cache");
        }
        SkewCurve curve = curve(all);
        Estimate estimate = Estimate.ofSeeds(seeds);
        return Finding.simulated(
                figure,
                claimed,
                build,
                estimate,
                curve.holdsFrom(claimed),
                judged(estimate, seeds.size(), curve),
                Experiment.HIT_RATE);
    }

    /** By the seed that has the most exponents. */
    private static SkewCurve curve(List<Experiment.Measured> all) {
        Map<String, SortedMap<Double, Double>> bySeed = new TreeMap<>();
        for (Experiment.Measured one : all) {
            String exponent = one.labels().get(EXPONENT);
            if (exponent != null) {
                bySeed.computeIfAbsent(one.labels().getOrDefault(SEED, ""), seed -> new TreeMap<>())
                        .put(Double.valueOf(exponent), value(one));
            }
        }
        return bySeed.values().stream()
                .max((a, b) -> Integer.compare(a.size(), b.size()))
                .map(SkewCurve::new)
                .orElseThrow();
    }

    private Judgement judged(Estimate estimate, int seeds, SkewCurve curve) {
        Judgement judgement = Judgement.of(claimed, estimate);
        String why = judgement.verdict() == ClaimVerdict.NOT_COMPARABLE
                ? "the interval over " + seeds + " seeds of traffic does not decide; "
                : "";
        return new Judgement(
                judgement.verdict(),
                why + "reads alone, by Zipf's law of exponent " + REFERENCE + "; by exponent "
                        + curve.text(claimed.unit()));
    }

    private static double value(Experiment.Measured one) {
        return Objects.requireNonNull(one.value());
    }
}
