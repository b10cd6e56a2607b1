package dev.hitmiss.runner.exit;

/** The exit codes that every hitmiss command shares. */
public enum ExitCode {
    OK(0, "ok"),
    REGRESSION(1, "regression"),
    USAGE(2, "usage or unreadable input"),
    UNDECIDED(3, "inconclusive or insufficient, with --strict"),
    NOT_READY(4, "environment mismatch, invalid run or not ready"),
    INCOMPLETE(5, "incomplete: a missing or crashed benchmark"),
    INTERNAL(70, "internal error");

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
}
