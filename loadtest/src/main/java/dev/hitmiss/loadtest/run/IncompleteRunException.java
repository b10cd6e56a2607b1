package dev.hitmiss.loadtest.run;

/** A load run that ended early; nothing was written that could pass for a result. */
public final class IncompleteRunException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IncompleteRunException(String message) {
        super(message);
    }
}
