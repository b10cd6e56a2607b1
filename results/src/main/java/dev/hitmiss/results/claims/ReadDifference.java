package dev.hitmiss.results.claims;

import dev.hitmiss.results.estimate.Difference;
import dev.hitmiss.results.model.MicroRow;
import java.util.Optional;

/** How much longer a read takes that is answered in one way than one that is answered in another, at the median. */
record ReadDifference(String read, ReadRows.Side longer, ReadRows.Side shorter, Claimed claimed) implements ReadFigure {
    @Override
    public Finding of(ReadRows rows) {
        return ReadFigure.ofBoth(rows, longer, shorter, figure(rows), claimed, (slow, fast) -> of(rows, slow, fast));
    }

    private String figure(ReadRows rows) {
        return read + " " + Level.P50.text() + ": " + longer.text() + " less " + shorter.text() + rows.client();
    }

    private Finding of(ReadRows rows, MicroRow slow, MicroRow fast) {
        Optional<Difference> difference = Level.P50
                .millis(slow)
                .flatMap(levels -> Level.P50.millis(fast).map(floor -> Difference.between(levels, floor)));
        return difference
                .map(Estimate::of)
                .map(millis -> Finding.measured(
                        figure(rows),
                        claimed,
                        rows.distance(),
                        millis,
                        Judgement.ofLatency(claimed, millis, rows.distance()),
                        slow,
                        fast))
                .orElseGet(() -> Finding.tooFew(Level.P50, figure(rows), claimed, rows.distance(), slow, fast));
    }
}
