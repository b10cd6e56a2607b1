package dev.hitmiss.loadtest;

import dev.hitmiss.loadtest.profile.InvalidProfileException;
import dev.hitmiss.loadtest.run.IncompleteRunException;
import dev.hitmiss.loadtest.run.NotReadyException;
import dev.hitmiss.stack.StackException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What a person sees when a command fails: one line, and a stack trace only for a defect. */
final class Failures {
    private Failures() {}

    static int wrongUsage(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        command.getErr().println(failure.getMessage());
        command.getErr().println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE.status();
    }

    static int failedExecution(Exception failure, CommandLine command, ParseResult parsed) {
        ExitCode code = codeOf(failure);
        PrintWriter err = command.getErr();
        if (code == ExitCode.INTERNAL) {
            failure.printStackTrace(err);
        } else {
            err.println(messageOf(failure));
        }
        return code.status();
    }

    private static ExitCode codeOf(Exception failure) {
        if (failure instanceof UsageException || failure instanceof InvalidProfileException) {
            return ExitCode.USAGE;
        }
        if (failure instanceof IncompleteRunException) {
            return ExitCode.INCOMPLETE;
        }
        boolean environment = failure instanceof NotReadyException
                || failure instanceof StackException
                || failure instanceof IOException
                || failure instanceof UncheckedIOException;
        if (environment) {
            return ExitCode.NOT_VALID;
        }
        return ExitCode.INTERNAL;
    }

    /** The platform's own messages about files are often the path alone, so those keep the name of their type. */
    private static String messageOf(Exception failure) {
        if (failure instanceof IOException) {
            return failure.toString();
        }
        return failure.getMessage() + (failure instanceof UncheckedIOException ? ": " + failure.getCause() : "");
    }
}
