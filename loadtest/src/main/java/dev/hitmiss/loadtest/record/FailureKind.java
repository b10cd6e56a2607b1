package dev.hitmiss.loadtest.record;

import java.util.Locale;

/** Why a request got no answer at all. */
public enum FailureKind {
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
    /** The injector may open no more files, and a connection is one. */
    TOO_MANY_OPEN_FILES,
    /** The injector's machine has no port left for a connection. */
    NO_FREE_PORT,
    /** The client failed in another way. */
    OTHER,
    /** The client gave no cause. */
    UNEXPLAINED;

    /** Whether the injector came to an end of its own, so that it says nothing of the service. */
    boolean isOfTheInjector() {
        return this == TOO_MANY_OPEN_FILES || this == NO_FREE_PORT;
    }

    /** The kind in an outcome's name. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
