package dev.hitmiss.results.claims;

import dev.hitmiss.results.model.Quantity;
import dev.hitmiss.results.model.RunDocument;
import java.util.List;
import java.util.Optional;

/**
 * The hit rate of reads under load: shown, and not judged. The promise is about an hour of traffic or more, by which time little is
 * asked for the first time; no budget's load part takes so long.
 */
record LiveHitRate(ReadsUnderLoad.Kind kind, Claimed claimed) implements Judge {
    private static final String FIGURE = "hit rate of a live run";
    private static final String MISSING =
            "not in this run: a load part on servers of its own has it (mvn -Pbench, mvn -Pload)";
    private static final String NOTHING_COUNTS = "every read of this run's load part passed over a cache that failed";

    @Override
    public List<Finding> findings(RunDocument run) {
        Optional<ReadsUnderLoad> load = ReadsUnderLoad.of(run, kind);
        return List.of(load.filter(it -> Double.isFinite(it.hitPercent()))
                .map(this::shown)
                .orElseGet(
                        () -> Finding.undecided(FIGURE, claimed, null, load.isPresent() ? NOTHING_COUNTS : MISSING)));
    }

    private Finding shown(ReadsUnderLoad load) {
        return Finding.underLoad(
                FIGURE + " (" + load.simulation() + ")",
                claimed,
                load.network(),
                new Estimate(load.hitPercent(), null),
                Judgement.notComparable("hit rates are held against an hour of traffic, and this simulation took "
                        + Shown.measured(Quantity.MILLIS, (double) load.length().toMillis())
                        + ", in which much was asked for the first time"),
                load.sources());
    }
}
