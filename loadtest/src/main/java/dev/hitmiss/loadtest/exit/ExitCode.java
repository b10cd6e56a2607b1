package dev.hitmiss.loadtest.exit;

/** What the process says with its status: the codes that every hitmiss command shares. */
public enum ExitCode {
    OK(0, "ok"),
    REGRESSION(1, "regression"),
    USAGE(2, "usage or unreadable input"),
    UNDECIDED(3, "inconclusive or insufficient, with --strict"),
    NOT_VALID(4, "environment mismatch, invalid run or not ready"),
    INCOMPLETE(5, "incomplete: a missing or crashed benchmark"),
    INTERNAL(70, "internal error");

    private final int status;
    private final String meaning;

    ExitCode(int status, String meaning) {
        this.status = status;
        this.meaning = meaning;
    }

    public int status() {
        return status;
    }

    /** As help and README word it. */
    public String meaning() {
        return meaning;
    }
}
