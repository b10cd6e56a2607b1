package dev.hitmiss.loadtest.run;

/** What a load run needs is not there; the message says what, and what to do. */
public final class NotReadyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotReadyException(String message) {
        super(message);
    }
}
