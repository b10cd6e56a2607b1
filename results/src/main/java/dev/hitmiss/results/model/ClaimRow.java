package dev.hitmiss.results.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One figure of one claim under one network profile, by one build. Every figure is in the row's unit.
 *
 * @param claim what the seed promises, without its figures
 * @param figure what is compared
 */
public record ClaimRow(
        String id,
        SeedDocument seed,
        String claim,
        String figure,
        String claimed,
        Quantity unit,
        @Nullable Double claimedLow,
        @Nullable Double claimedHigh,
        ClaimBuild build,
        @Nullable NetworkProfile networkProfile,
        @Nullable Double measured,
        @Nullable Double intervalLow,
        @Nullable Double intervalHigh,
        @Nullable Double ceiling,
        @Nullable String breakEven,
        ClaimVerdict verdict,
        String reason,
        List<String> sources) {
    public ClaimRow {
        Require.that(id.matches("[A-Z][0-9]+"), "'id' must be a letter and a number, got: '" + id + "'");
        Require.text("claim", claim);
        Require.text("figure", figure);
        Require.text("claimed", claimed);
        Require.text("reason", reason);
        Require.that(breakEven == null || !breakEven.isBlank(), "'breakEven' must not be blank, claim " + id);
        sources = List.copyOf(sources);
        Require.that(
                measured != null || verdict == ClaimVerdict.NOT_COMPARABLE,
                "a claim without a measured figure is 'not comparable', got: '" + verdict.text() + "'");
        Require.that((intervalLow == null) == (intervalHigh == null), "an interval has two ends or none, claim " + id);
    }

    /** What no two rows of a ledger share. */
    public String identity() {
        return id + " " + figure + ", " + build.text() + ", " + Objects.toString(networkProfile, "no profile");
    }
}
