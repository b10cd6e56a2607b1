package dev.hitmiss.results.claims;

import dev.hitmiss.results.model.ClaimVerdict;

/** The reason of a verdict that says no more than that the interval lies where the verdict needs it: a file has it, a table needs none. */
final class PlainReason {
    private static final String INTERVAL = " of the interval ";

    private PlainReason() {}

    static String of(ClaimVerdict verdict, Claimed claimed) {
        String limit = Shown.claimed(claimed.unit(), claimed.limit());
        return switch (verdict) {
            case BEATEN -> "all" + INTERVAL + "is better than what was promised";
            case HOLDS -> "all" + INTERVAL + "keeps to " + limit;
            case FALLS_SHORT, NOT_COMPARABLE, BY_CONSTRUCTION -> "none" + INTERVAL + "keeps to " + limit;
        };
    }

    static boolean is(String reason) {
        return reason.startsWith("all" + INTERVAL) || reason.startsWith("none" + INTERVAL);
    }
}
