package dev.hitmiss.loadtest.exit;

/** A command that cannot be meant as it was typed; the message is all that the person needs. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UsageException(String message) {
        super(message);
    }
}
