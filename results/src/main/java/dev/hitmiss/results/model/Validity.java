package dev.hitmiss.results.model;

import org.jspecify.annotations.Nullable;

/** One thing that was checked about the run itself. A check that could not be made has not passed. */
public record Validity(
        String check,
        @Nullable String unit,
        @Nullable Double value,
        @Nullable Double limit,
        boolean passed,
        String text) {
    public Validity {
        Require.identifier("check", check);
        Require.that(
                unit != null || (value == null && limit == null), "'unit' is needed where 'value' or 'limit' is given");
        Require.text("text", text);
    }
}
