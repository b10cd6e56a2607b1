package dev.hitmiss.loadtest.story;

import org.jspecify.annotations.Nullable;

/**
 * What came back.
 *
 * @param cache the header {@code X-Cache}
 * @param settled the header {@code X-Settled}
 */
public record Reply(
        int status, @Nullable String cache, @Nullable String settled, String body) {
    private static final int NOT_FOUND = 404;

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    boolean isNotFound() {
        return status == NOT_FOUND;
    }
}
