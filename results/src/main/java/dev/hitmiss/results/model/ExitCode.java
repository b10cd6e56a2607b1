package dev.hitmiss.results.model;

import java.util.Collection;
import java.util.List;

/** The exit codes of every hitmiss command. */
public enum ExitCode {
    OK(0, "ok"),
    REGRESSION(1, "regression"),
    USAGE(2, "usage or unreadable input"),
    UNDECIDED(3, "inconclusive or insufficient, with --strict"),
    NOT_READY(4, "environment mismatch, invalid run or not ready"),
    INCOMPLETE(5, "incomplete: a missing or crashed benchmark"),
    INTERNAL(70, "internal error");

    private static final List<ExitCode> PRECEDENCE =
            List.of(INTERNAL, USAGE, NOT_READY, INCOMPLETE, REGRESSION, UNDECIDED, OK);

    private final int code;
    private final String meaning;

    ExitCode(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    public int code() {
        return code;
    }

    public String meaning() {
        return meaning;
    }

    /** The one that is told where several hold. */
    public static ExitCode firstOf(Collection<ExitCode> held) {
        return PRECEDENCE.stream().filter(held::contains).findFirst().orElse(OK);
    }
}
