package dev.hitmiss.results.claims;

import dev.hitmiss.results.model.ClaimVerdict;

/** The best that a cache could come to where it stands: with hits as fast as their floor, the same exchange by the bare client. */
final class Ceiling {
    private Ceiling() {}

    /** Why a speed-up falls short; nothing where the ceiling is not known sharply enough to tell. */
    static String said(Estimate ceiling, Claimed claimed) {
        ClaimVerdict reached = Judgement.of(claimed, ceiling).verdict();
        return switch (reached) {
            case FALLS_SHORT -> "no cache could reach " + Shown.claimed(claimed.unit(), claimed.limit()) + " here";
            case HOLDS, BEATEN -> "the cache itself costs what is missing";
            case NOT_COMPARABLE, BY_CONSTRUCTION -> "";
        };
    }

    /** The share of what is spared that can be saved, in percent; both in one unit. */
    static double share(double spared, double floorOfHit) {
        return SavedShare.of(spared / floorOfHit);
    }
}
