package dev.hitmiss.runner.exit;

import dev.hitmiss.results.model.ExitCode;
import org.jspecify.annotations.Nullable;

/** A command cannot go on, and its message is all that the user needs: what, the value, what is allowed, what next. */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;

    public Failure(ExitCode exitCode, String message) {
        this(exitCode, message, null);
    }

    public Failure(ExitCode exitCode, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    public static Failure notBuilt(String what) {
        return new Failure(ExitCode.USAGE, what + ": not built yet");
    }

    public ExitCode exitCode() {
        return exitCode;
    }
}
