package dev.hitmiss.loadtest.run;

/** An aim that cannot be meant as it was asked for; the message says why. */
public final class InvalidAimException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidAimException(IllegalArgumentException cause) {
        super(cause.getMessage(), cause);
    }
}
