package dev.hitmiss.results.model;

import com.fasterxml.jackson.annotation.JsonValue;

/** What the gate says of one series, the most urgent first. */
public enum Verdict {
    /** Slower, and by more than the threshold. */
    REGRESSED("regressed"),
    /** In the baseline or required, and not in the candidate. */
    MISSING("missing"),
    /** Neither a slowdown nor its absence is shown. */
    INCONCLUSIVE("inconclusive"),
    /** Too little was measured to ask. */
    INSUFFICIENT("insufficient"),
    /** Faster, and by more than the threshold. */
    IMPROVED("improved"),
    /** In the candidate alone. */
    NEW("new"),
    /** The rules say not to judge it. */
    IGNORED("ignored"),
    /** A slowdown as large as the threshold is excluded. */
    NO_REGRESSION("no-regression");

    private final String text;

    Verdict(String text) {
        this.text = text;
    }

    /** The name in files. */
    @JsonValue
    public String text() {
        return text;
    }

    /** Whether nothing was decided that might have been. */
    public boolean undecided() {
        return this == INCONCLUSIVE || this == INSUFFICIENT;
    }
}
