package dev.hitmiss.results.claims;

import dev.hitmiss.results.model.Quantity;

/**
 * Of what an operation consists. A cache spares reads and no write, so what it can come to is arithmetic as long as a write takes at
 * least as long as a read.
 *
 * @param reads of one operation
 * @param writes of one operation
 */
record ReadsAndWrites(double reads, double writes) {

    /** How many times as much gets through at best, if a hit takes this share of the time of what it spares. */
    double ceiling(double hitShare) {
        return (reads + writes) / (writes + reads * hitShare);
    }

    /** At which distance a cache could come to so many times as much. */
    String breakEven(String promise, double times) {
        double hitShare = ((reads + writes) / times - writes) / reads;
        return hitShare <= 0
                ? "no distance is enough for " + promise + ": with hits that cost nothing it is at most "
                        + Shown.measured(Quantity.RATIO, ceiling(0))
                : promise + " needs reads of PostgreSQL that take " + Shown.measured(Quantity.RATIO, 1 / hitShare)
                        + " as long as hits";
    }
}
