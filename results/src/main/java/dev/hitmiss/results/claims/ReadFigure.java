package dev.hitmiss.results.claims;

import dev.hitmiss.results.model.MicroRow;
import java.util.Optional;
import java.util.function.BiFunction;

/** One figure that is computed from the rows of a read. */
interface ReadFigure {
    Finding of(ReadRows rows);

    /** What comes of two sides if both are in the run; else what is missing. */
    static Finding ofBoth(
            ReadRows rows,
            ReadRows.Side one,
            ReadRows.Side other,
            String figure,
            Claimed claimed,
            BiFunction<MicroRow, MicroRow, Finding> finding) {
        Optional<MicroRow> first = rows.row(one);
        Optional<MicroRow> second = rows.row(other);
        return first.flatMap(a -> second.map(b -> finding.apply(a, b)))
                .orElseGet(() -> Finding.undecided(
                        figure,
                        claimed,
                        rows.distance().profile(),
                        "this run lacks '" + (first.isEmpty() ? one : other).text() + "' under this network"));
    }
}
