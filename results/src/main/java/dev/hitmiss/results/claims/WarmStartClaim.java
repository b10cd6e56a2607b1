package dev.hitmiss.results.claims;

import dev.hitmiss.results.model.ClaimVerdict;
import dev.hitmiss.results.model.HitRate;
import dev.hitmiss.results.model.LoadRun;
import dev.hitmiss.results.model.Quantity;
import dev.hitmiss.results.model.RunDocument;
import dev.hitmiss.results.model.Simulation;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** How soon after a start copies answer nine validations of ten: of instances that were warmed, and of others. */
record WarmStartClaim(Claimed claimed) implements Judge {
    private static final double RATE = 0.9;
    private static final double PERCENT = 100;
    private static final double MILLIS_PER_SECOND = 1e3;
    private static final String WARMED = "warm-start";
    private static final String NOT_WARMED = "cold-start";
    private static final String MISSING = "not in this run (its load part lacks " + WARMED + "; mvn -Pload has it)";

    @Override
    public List<Finding> findings(RunDocument run) {
        List<Finding> findings = Stream.of(WARMED, NOT_WARMED)
                .flatMap(name -> finding(run, name).stream())
                .toList();
        return findings.isEmpty()
                ? List.of(Finding.undecided("90 % hits after a start", claimed, null, MISSING))
                : findings;
    }

    private Optional<Finding> finding(RunDocument run, String name) {
        LoadRun load = run.loadRun();
        return load == null
                ? Optional.empty()
                : load.simulations().stream()
                        .filter(simulation -> simulation.name().equals(name) && simulation.hitRates() != null)
                        .findFirst()
                        .map(simulation -> finding(load, simulation));
    }

    private Finding finding(LoadRun load, Simulation simulation) {
        String figure = "90 % hits after a start, "
                + (simulation.name().equals(WARMED) ? "warmed before they listened" : "not warmed");
        List<HitRate> rates = Objects.requireNonNullElse(simulation.hitRates(), List.of());
        return rates.stream()
                .filter(rate -> rate.rate() >= RATE)
                .findFirst()
                .map(first -> reached(load, simulation, figure, first, rates))
                .orElseGet(() -> notReached(load, simulation, figure, rates));
    }

    private Finding notReached(LoadRun load, Simulation simulation, String figure, List<HitRate> rates) {
        double lookedMillis = rates.stream().mapToLong(HitRate::second).max().orElse(0) * MILLIS_PER_SECOND;
        return claimed.isBetter(claimed.limit(), lookedMillis)
                ? Finding.underLoad(
                        figure,
                        claimed,
                        load.target().networkProfile(),
                        new Estimate(lookedMillis, null),
                        new Judgement(ClaimVerdict.FALLS_SHORT, "not reached in as long as was looked"),
                        List.of(simulation.name()))
                : Finding.undecided(
                        figure,
                        claimed,
                        load.target().networkProfile(),
                        "not reached in the " + Shown.measured(claimed.unit(), lookedMillis)
                                + " that were looked at, which are less than the promise has");
    }

    /** One second of nine in ten is what was promised; what was filled at once ends at once. */
    private static Judgement withWhatCame(Judgement judged, HitRate first, List<HitRate> rates) {
        return rates.stream()
                .filter(rate -> rate.second() > first.second() && rate.rate() < RATE)
                .min(Comparator.comparingDouble(HitRate::rate))
                .map(least -> new Judgement(
                        judged.verdict(),
                        judged.reason() + "; it did not stay so, and was "
                                + Shown.measured(Quantity.PERCENT, least.rate() * PERCENT) + " in second "
                                + least.second()))
                .orElse(judged);
    }

    private Finding reached(LoadRun load, Simulation simulation, String figure, HitRate first, List<HitRate> rates) {
        double millis = first.second() * MILLIS_PER_SECOND;
        return Finding.underLoad(
                figure,
                claimed,
                load.target().networkProfile(),
                new Estimate(millis, null),
                withWhatCame(OneRun.judged(claimed, millis, false), first, rates),
                List.of(simulation.name()));
    }
}
