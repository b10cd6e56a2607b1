package dev.hitmiss.results.claims;

import dev.hitmiss.results.model.MicroRow;

/** How long a read takes that is answered in one way. */
record ReadLatency(String read, Level level, ReadRows.Side side, Claimed claimed) implements ReadFigure {
    @Override
    public Finding of(ReadRows rows) {
        return ReadFigure.ofBoth(rows, side, side, figure(rows), claimed, (row, same) -> of(rows, row));
    }

    private String figure(ReadRows rows) {
        return read + " " + level.text() + ": " + side.text() + rows.client();
    }

    private Finding of(ReadRows rows, MicroRow row) {
        return level.millis(row)
                .map(Estimate::of)
                .map(latency -> Finding.measured(
                        figure(rows),
                        claimed,
                        rows.distance(),
                        latency,
                        Judgement.ofLatency(claimed, latency, rows.distance()),
                        row))
                .orElseGet(() -> Finding.tooFew(level, figure(rows), claimed, rows.distance(), row));
    }
}
