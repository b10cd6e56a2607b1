package dev.hitmiss.loadtest.gatling;

import io.gatling.http.client.impl.PrematureCloseException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.concurrent.TimeoutException;

/** Why a request got no answer at all. */
enum FailureKind {
    /** No answer within the request's time-out. */
    TIMEOUT,
    /** No connection within its time-out. */
    CONNECT_TIMEOUT,
    /** Nobody listens there. */
    REFUSED,
    /** The connection was closed before the answer was whole. */
    CLOSED,
    /** The connection was reset. */
    RESET,
    /** The host has no address. */
    UNKNOWN_HOST,
    /** The client failed in another way. */
    OTHER,
    /** The client gave no cause. */
    UNEXPLAINED;

    static FailureKind of(Throwable failure) {
        Throwable cause = rootOf(failure);
        if (cause instanceof TimeoutException) {
            return TIMEOUT;
        }
        if (cause instanceof PrematureCloseException) {
            return CLOSED;
        }
        if (cause instanceof UnknownHostException) {
            return UNKNOWN_HOST;
        }
        if (cause instanceof ConnectException) {
            return mentions(cause, "timed out") ? CONNECT_TIMEOUT : REFUSED;
        }
        if (cause instanceof IOException && mentions(cause, "refused")) {
            return REFUSED;
        }
        if (cause instanceof IOException && (mentions(cause, "reset") || mentions(cause, "broken pipe"))) {
            return RESET;
        }
        return OTHER;
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

    /** The kind in an outcome's name. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
