package dev.hitmiss.results.claims;

import dev.hitmiss.results.model.Quantity;
import dev.hitmiss.results.model.RunDocument;
import java.time.Duration;
import java.util.List;

/** The hit rate of reads under load. A promise about an hour of traffic is held against none that was shorter. */
record LiveHitRate(ReadsUnderLoad.Kind kind, Claimed claimed) implements Judge {
    private static final String FIGURE = "hit rate of a live run";
    private static final Duration PROMISED = Duration.ofHours(1);
    private static final String MISSING =
            "not in this run: a load part on servers of its own has it (mvn -Pbench, mvn -Pload)";

    @Override
    public List<Finding> findings(RunDocument run) {
        return List.of(ReadsUnderLoad.of(run, kind)
                .filter(load -> Double.isFinite(load.hitPercent()))
                .map(this::of)
                .orElseGet(() -> Finding.undecided(FIGURE, claimed, null, MISSING)));
    }

    private Finding of(ReadsUnderLoad load) {
        return Finding.underLoad(
                FIGURE + " (" + load.simulation() + ")",
                claimed,
                load.network(),
                new Estimate(load.hitPercent(), null),
                judged(load),
                load.sources());
    }

    private Judgement judged(ReadsUnderLoad load) {
        return load.length().compareTo(PROMISED) < 0
                ? Judgement.notComparable("the promise is about an hour of traffic, and this simulation took "
                        + Shown.measured(Quantity.MILLIS, (double) load.length().toMillis())
                        + ", so that much was asked for the first time")
                : OneRun.ofShare(claimed, load.hitPercent());
    }
}
