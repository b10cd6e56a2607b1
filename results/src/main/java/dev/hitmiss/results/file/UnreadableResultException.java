package dev.hitmiss.results.file;

import java.nio.file.Path;

/** A result file that cannot be read as what it should be. The message names the file, the position and what is allowed. */
public final class UnreadableResultException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableResultException(Path file, String problem) {
        super(file + ": " + problem);
    }

    public UnreadableResultException(Path file, String problem, Throwable cause) {
        super(file + ": " + problem, cause);
    }
}
