package dev.hitmiss.loadtest;

/** A command that cannot be meant as it was typed; the message is all that the person needs. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
