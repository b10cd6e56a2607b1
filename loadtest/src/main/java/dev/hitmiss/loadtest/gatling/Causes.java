package dev.hitmiss.loadtest.gatling;

import dev.hitmiss.loadtest.record.FailureKind;
import io.gatling.http.client.impl.PrematureCloseException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.concurrent.TimeoutException;

/** What kind of failure an exception of Gatling's client is. */
final class Causes {
    private Causes() {}

    static FailureKind kindOf(Throwable failure) {
        Throwable cause = rootOf(failure);
        if (cause instanceof TimeoutException) {
            return FailureKind.TIMEOUT;
        }
        if (cause instanceof PrematureCloseException) {
            return FailureKind.CLOSED;
        }
        if (cause instanceof UnknownHostException) {
            return FailureKind.UNKNOWN_HOST;
        }
        if (mentions(cause, "too many open files")) {
            return FailureKind.TOO_MANY_OPEN_FILES;
        }
        // Linux cannot, macOS can't.
        if (mentions(cause, "assign requested address")) {
            return FailureKind.NO_FREE_PORT;
        }
        if (cause instanceof ConnectException) {
            return mentions(cause, "timed out") ? FailureKind.CONNECT_TIMEOUT : FailureKind.REFUSED;
        }
        if (cause instanceof IOException) {
            return ofTheConnection(cause);
        }
        return FailureKind.OTHER;
    }

    private static FailureKind ofTheConnection(Throwable cause) {
        if (mentions(cause, "refused")) {
            return FailureKind.REFUSED;
        }
        return mentions(cause, "reset") || mentions(cause, "broken pipe") ? FailureKind.RESET : FailureKind.OTHER;
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && !(root instanceof ConnectException)) {
            root = root.getCause();
        }
        return root;
    }

    private static boolean mentions(Throwable cause, String words) {
        return String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains(words);
    }
}
