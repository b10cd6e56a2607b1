package dev.hitmiss.results.claims;

import dev.hitmiss.results.estimate.Difference;
import dev.hitmiss.results.estimate.ForkLevels;
import dev.hitmiss.results.estimate.Interval;
import dev.hitmiss.results.model.Quantity;

/**
 * How much further away than Redis PostgreSQL has to be for a hit to be so many times as fast as what it spares.
 *
 * <p>With {@code H} for the hit and {@code M} for what it spares, both as measured, {@code R} times are reached when {@code M + d = R H}:
 * what it spares asks PostgreSQL once, so a distance of {@code d} more adds {@code d}. Where PostgreSQL is {@code here} further away
 * than Redis already, it has to be {@code here + R H - M}. A constant on top moves every percentile by as much.
 *
 * @param promise what is asked for, in figures
 * @param redisMillis the distance to Redis that it is told for
 * @param hereMillis how much further away PostgreSQL is where it was measured
 * @param neededMillis how much further away it has to be
 */
record BreakEven(String promise, double redisMillis, double hereMillis, Estimate neededMillis) {
    static BreakEven of(
            String promise, double times, ForkLevels hitMillis, ForkLevels sparedMillis, Distance distance) {
        double here = distance.postgresMillis() - distance.redisMillis();
        Estimate more = Estimate.of(Difference.between(hitMillis.times(times), sparedMillis));
        return new BreakEven(promise, distance.redisMillis(), here, more.scaled(1, here));
    }

    String text() {
        String redis = redisMillis == 0 ? "" : "with Redis " + Shown.claimed(Quantity.MILLIS, redisMillis) + " away, ";
        return redis + promise + " needs PostgreSQL " + needed() + " further away than Redis"
                + (hereMillis == 0 ? "" : ", and here it is " + Shown.claimed(Quantity.MILLIS, hereMillis));
    }

    private String needed() {
        Interval interval = neededMillis.interval();
        double least = interval == null ? neededMillis.centre() : interval.low();
        double most = interval == null ? neededMillis.centre() : interval.high();
        if (most <= 0) {
            return "no";
        }
        return least > 0
                ? Shown.estimate(Quantity.MILLIS, neededMillis)
                : "at most " + Shown.measured(Quantity.MILLIS, most);
    }
}
