package dev.hitmiss.results.claims;

import static dev.hitmiss.results.claims.ReadRows.Side.BARE_HIT;
import static dev.hitmiss.results.claims.ReadRows.Side.HIT;
import static dev.hitmiss.results.claims.ReadRows.Side.LOOKUP;

import dev.hitmiss.results.estimate.ForkLevels;
import dev.hitmiss.results.levels.CostRatio;
import dev.hitmiss.results.model.MicroRow;
import java.util.Optional;

/** Which share of one question to PostgreSQL a hit saves, at the median. */
record Saving(String read, Claimed claimed) implements ReadFigure {
    @Override
    public Finding of(ReadRows rows) {
        return ReadFigure.ofBoth(rows, LOOKUP, HIT, figure(rows), claimed, (lookup, hit) -> of(rows, lookup, hit));
    }

    private String figure(ReadRows rows) {
        return read + " " + Level.P50.text() + ": share of PostgreSQL alone that a hit saves" + rows.client();
    }

    private Finding of(ReadRows rows, MicroRow lookup, MicroRow hit) {
        Optional<CostRatio> ratio =
                Level.P50.of(lookup).flatMap(it -> Level.P50.of(hit).flatMap(it::timesFloor));
        Optional<ForkLevels> lookupMillis = Level.P50.millis(lookup);
        Optional<ForkLevels> hitMillis = Level.P50.millis(hit);
        if (ratio.isEmpty() || lookupMillis.isEmpty() || hitMillis.isEmpty()) {
            return Finding.tooFew(Level.P50, figure(rows), claimed, rows.distance(), lookup, hit);
        }
        Estimate share = SavedShare.of(Estimate.of(ratio.get()));
        Judgement judgement = Judgement.of(claimed, share);
        BreakEven evenAt = BreakEven.of(
                Shown.claimed(claimed.unit(), claimed.limit()),
                SavedShare.timesThatSave(claimed.limit()),
                hitMillis.get(),
                lookupMillis.get(),
                rows.distance());
        Double ceiling = rows.row(BARE_HIT)
                .flatMap(Level.P50::millis)
                .map(floor -> Ceiling.share(lookupMillis.get().centre(), floor.centre()))
                .orElse(null);
        return Finding.measured(figure(rows), claimed, rows.distance(), share, judgement, lookup, hit)
                .beside(ceiling, evenAt)
                .because(BesidePostgres.added(rows.distance().reason(judgement), rows));
    }
}
