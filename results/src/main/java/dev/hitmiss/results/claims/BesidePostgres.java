package dev.hitmiss.results.claims;

import dev.hitmiss.results.estimate.Interval;
import dev.hitmiss.results.levels.CostRatio;
import dev.hitmiss.results.levels.MicroLevels;

/** A hit beside PostgreSQL without a cache: whether it is worth the trouble where neither server is any distance away. */
final class BesidePostgres {
    private BesidePostgres() {}

    /** Of how many times as long as a hit PostgreSQL takes by itself. */
    static boolean hardlyWorthIt(Interval times) {
        return times.high() < CostRatio.WORTH;
    }

    /** What was said, and what PostgreSQL takes without a cache: a miss is slower than that by what the cache asks of Redis. */
    static String added(String said, ReadRows rows) {
        String beside = rows.row(ReadRows.Side.LOOKUP)
                .flatMap(lookup -> MicroLevels.median(lookup.primary())
                        .timesFloor(MicroLevels.median(rows.hit().primary())))
                .map(times -> "PostgreSQL alone takes " + times.text() + " as long as a hit"
                        + (!rows.distance().typedIn() && hardlyWorthIt(times)
                                ? ", so that without distance a Redis hit is hardly worth it"
                                : ""))
                .orElse("");
        return said + (said.isEmpty() || beside.isEmpty() ? "" : "; ") + beside;
    }

    private static boolean hardlyWorthIt(CostRatio times) {
        Interval interval = times.interval();
        return interval != null && hardlyWorthIt(interval);
    }
}
