package dev.hitmiss.results.claims;

import static dev.hitmiss.results.claims.ReadRows.Side.BARE_HIT;
import static dev.hitmiss.results.claims.ReadRows.Side.HIT;

import dev.hitmiss.results.estimate.ForkLevels;
import dev.hitmiss.results.levels.CostRatio;
import dev.hitmiss.results.model.ClaimVerdict;
import dev.hitmiss.results.model.MicroRow;
import java.util.Optional;

/** How many times as long what a hit spares takes, beside the ceiling and the distance at which the promise would hold. */
record SpeedUp(String read, Level level, ReadRows.Side spared, Claimed claimed) implements ReadFigure {
    @Override
    public Finding of(ReadRows rows) {
        return ReadFigure.ofBoth(rows, spared, HIT, figure(rows), claimed, (slow, hit) -> of(rows, slow, hit));
    }

    private String figure(ReadRows rows) {
        return read + " " + level.text() + ": " + spared.text() + " ÷ hit" + rows.client();
    }

    private Finding of(ReadRows rows, MicroRow slow, MicroRow hit) {
        Optional<ForkLevels> slowMillis = level.millis(slow);
        Optional<ForkLevels> hitMillis = level.millis(hit);
        Optional<CostRatio> ratio = level.of(slow).flatMap(it -> level.of(hit).flatMap(it::timesFloor));
        if (ratio.isEmpty() || slowMillis.isEmpty() || hitMillis.isEmpty()) {
            return Finding.undecided(figure(rows), claimed, rows.distance().profile(), level.missing());
        }
        Estimate times = Estimate.of(ratio.get());
        Judgement judgement = Judgement.of(claimed, times);
        Finding finding = Finding.measured(figure(rows), claimed, rows.distance(), times, judgement, slow, hit);
        BreakEven evenAt = BreakEven.of(limit(), claimed.limit(), hitMillis.get(), slowMillis.get(), rows.distance());
        Optional<Double> ceiling = rows.row(BARE_HIT)
                .flatMap(level::millis)
                .map(floor -> Ceiling.times(slowMillis.get().centre(), floor.centre()));
        return finding.beside(ceiling.orElse(null), evenAt).because(reason(judgement, ceiling, rows));
    }

    private String limit() {
        return Shown.claimed(claimed.unit(), claimed.limit());
    }

    private String reason(Judgement judgement, Optional<Double> ceiling, ReadRows rows) {
        String why = judgement.reason();
        if (judgement.verdict() == ClaimVerdict.FALLS_SHORT
                && ceiling.filter(it -> it < claimed.limit()).isPresent()) {
            why = "no cache could reach " + limit() + " here";
        } else if (judgement.verdict() == ClaimVerdict.FALLS_SHORT) {
            why = "the cache itself costs what is missing";
        } else if (rows.distance().typedIn() && judgement.verdict() != ClaimVerdict.NOT_COMPARABLE) {
            why = "most of it is a ratio of delays that were typed in";
        }
        return level == Level.P50 ? BesidePostgres.added(why, rows) : why;
    }
}
