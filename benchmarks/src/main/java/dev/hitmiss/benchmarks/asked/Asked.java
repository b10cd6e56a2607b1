package dev.hitmiss.benchmarks.asked;

import java.util.OptionalLong;

/**
 * How often servers were asked, since a moment of their own; empty where a server keeps no count.
 *
 * @param statements that PostgreSQL executed, transactions' beginnings and ends among them
 * @param roundTrips on which Redis read something: what comes in one flush is one, unless it is longer than its buffer of 16 KB
 */
record Asked(OptionalLong statements, OptionalLong roundTrips) {
    static final Asked NOTHING = new Asked(OptionalLong.of(0), OptionalLong.of(0));

    static final Asked UNKNOWN = new Asked(OptionalLong.empty(), OptionalLong.empty());
    static final Asked ROUND_TRIP = new Asked(OptionalLong.of(0), OptionalLong.of(1));

    Asked minus(Asked earlier) {
        return new Asked(difference(statements, earlier.statements), difference(roundTrips, earlier.roundTrips));
    }

    Asked plus(Asked more) {
        return minus(NOTHING.minus(more));
    }

    private static OptionalLong difference(OptionalLong later, OptionalLong earlier) {
        return later.isPresent() && earlier.isPresent()
                ? OptionalLong.of(later.getAsLong() - earlier.getAsLong())
                : OptionalLong.empty();
    }
}
