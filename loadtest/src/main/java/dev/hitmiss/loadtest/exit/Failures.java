package dev.hitmiss.loadtest.exit;

import dev.hitmiss.loadtest.profile.InvalidProfileException;
import dev.hitmiss.loadtest.run.IncompleteRunException;
import dev.hitmiss.loadtest.run.InvalidAimException;
import dev.hitmiss.loadtest.run.NotReadyException;
import dev.hitmiss.stack.StackException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;

/** What a person sees when a command fails: its message, and a stack trace only where it was asked for. */
public final class Failures {
    private Failures() {}

    /** Explains a failure, in its last line whatever else is printed, and says which exit code it has. */
    public static ExitCode explain(Exception failure, boolean stackTrace, PrintWriter err) {
        ExitCode code = codeOf(failure);
        if (stackTrace) {
            failure.printStackTrace(err);
        } else if (code == ExitCode.INTERNAL) {
            err.println("Run this again with --stack-trace and report what it prints.");
        }
        err.println(code == ExitCode.INTERNAL ? "internal error: " + failure : messageOf(failure));
        return code;
    }

    private static ExitCode codeOf(Exception failure) {
        if (failure instanceof UsageException
                || failure instanceof InvalidProfileException
                || failure instanceof InvalidAimException) {
            return ExitCode.USAGE;
        }
        if (failure instanceof IncompleteRunException) {
            return ExitCode.INCOMPLETE;
        }
        boolean environment = failure instanceof NotReadyException
                || failure instanceof StackException
                || failure instanceof IOException
                || failure instanceof UncheckedIOException;
        return environment ? ExitCode.NOT_VALID : ExitCode.INTERNAL;
    }

    /** The platform's own messages about files are often the path alone, so those keep the name of their type. */
    private static String messageOf(Exception failure) {
        if (failure instanceof IOException) {
            return failure.toString();
        }
        return failure.getMessage() + (failure instanceof UncheckedIOException ? ": " + failure.getCause() : "");
    }
}
