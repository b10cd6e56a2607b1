package dev.hitmiss.loadtest;

/** What the process says with its status. */
enum ExitCode {
    OK(0),
    /** Wrong usage or unreadable input. */
    USAGE(2),
    /** The environment is not what the run needs, or the run is not valid. */
    NOT_VALID(4),
    /** The run ended early. */
    INCOMPLETE(5),
    /** A defect of hitmiss. */
    INTERNAL(70);

    private final int status;

    ExitCode(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }
}
