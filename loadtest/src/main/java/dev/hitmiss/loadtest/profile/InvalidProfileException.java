package dev.hitmiss.loadtest.profile;

import java.util.List;

/** A load that cannot be meant as it was asked for; the message names every problem. */
public final class InvalidProfileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidProfileException(List<String> problems) {
        super(String.join("; ", problems));
    }
}
