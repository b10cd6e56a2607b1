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
            return Finding.tooFew(level, figure(rows), claimed, rows.distance(), slow, hit);
        }
        Estimate times = Estimate.of(ratio.get());
        Judgement judgement = Judgement.of(claimed, times);
        Finding finding = Finding.measured(figure(rows), claimed, rows.distance(), times, judgement, slow, hit);
        BreakEven evenAt = BreakEven.of(
                Shown.claimed(claimed.unit(), claimed.limit()),
                claimed.limit(),
                hitMillis.get(),
                slowMillis.get(),
                rows.distance());
        Optional<CostRatio> ceiling = rows.row(BARE_HIT)
                .flatMap(level::of)
                .flatMap(bare -> level.of(slow).flatMap(it -> it.timesFloor(bare)));
        return finding.beside(ceiling.map(CostRatio::times).orElse(null), evenAt)
                .because(reason(judgement, ceiling.map(Estimate::of), rows));
    }

    private String reason(Judgement judgement, Optional<Estimate> ceiling, ReadRows rows) {
        String why = judgement.verdict() == ClaimVerdict.FALLS_SHORT
                ? ceiling.map(it -> Ceiling.said(it, claimed)).orElse("")
                : rows.distance().reason(judgement);
        return level == Level.P50 ? BesidePostgres.added(why, rows) : why;
    }
}
