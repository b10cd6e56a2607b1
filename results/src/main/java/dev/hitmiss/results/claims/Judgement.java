package dev.hitmiss.results.claims;

import dev.hitmiss.results.estimate.Interval;
import dev.hitmiss.results.model.ClaimVerdict;

/**
 * How a figure stands to a promise. The whole interval decides: it has to lie on one side of the limit, else there is no verdict. A
 * promise of one figure is beaten from a tenth beyond it on, one of a range beyond its better end, one that is open (at most 5 ms)
 * never.
 */
record Judgement(ClaimVerdict verdict, String reason) {
    static final String TOO_FEW_FORKS =
            "fewer than 3 forks have a figure, too few for an interval (more forks, or longer ones: -Dbench.budget=full)";

    static Judgement of(Claimed claimed, Estimate measured) {
        Interval interval = measured.interval();
        if (interval == null) {
            return new Judgement(ClaimVerdict.NOT_COMPARABLE, TOO_FEW_FORKS);
        }
        double limit = claimed.limit();
        boolean lowKeeps = !claimed.isBetter(limit, interval.low());
        boolean highKeeps = !claimed.isBetter(limit, interval.high());
        if (lowKeeps != highKeeps) {
            return new Judgement(
                    ClaimVerdict.NOT_COMPARABLE,
                    "the interval contains " + Shown.claimed(claimed.unit(), limit)
                            + "; more forks would decide (-Dbench.budget=full), or, of ten already, longer ones"
                            + " (-Dbench.jmhArgs='-i 50')");
        }
        if (!lowKeeps) {
            return new Judgement(ClaimVerdict.FALLS_SHORT, "");
        }
        boolean beaten =
                claimed.isBetter(interval.low(), claimed.best()) && claimed.isBetter(interval.high(), claimed.best());
        return new Judgement(beaten ? ClaimVerdict.BEATEN : ClaimVerdict.HOLDS, "");
    }

    /** A latency, or a difference of two, is a finding where nothing delays the servers, and else an input. */
    static Judgement ofLatency(Claimed claimed, Estimate latency, Distance distance) {
        return distance.typedIn()
                ? new Judgement(
                        ClaimVerdict.BY_CONSTRUCTION,
                        "a latency under a delay that was typed in is an input, not a finding")
                : of(claimed, latency);
    }

    static Judgement notComparable(String reason) {
        return new Judgement(ClaimVerdict.NOT_COMPARABLE, reason);
    }
}
