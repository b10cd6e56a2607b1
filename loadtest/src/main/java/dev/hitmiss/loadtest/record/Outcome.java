package dev.hitmiss.loadtest.record;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How one arrival ended: what the service says about its cache, or {@code error:<kind>}. */
public record Outcome(String label) {
    private static final String ERROR = "error:";
    private static final Set<String> OF_THE_CACHE =
            Set.of("local-hit", "remote-hit", "loaded", "coalesced", "absent", "degraded");

    /** The outcome of an answer: its {@code X-Cache} header counts on a success and on a 404. */
    public static Outcome answered(int status, @Nullable String cacheHeader) {
        boolean success = status >= 200 && status < 300;
        if (!success && (status != 404 || cacheHeader == null)) {
            return failed("status-" + status);
        }
        if (cacheHeader == null) {
            return failed("no-outcome");
        }
        return OF_THE_CACHE.contains(cacheHeader) ? new Outcome(cacheHeader) : failed("unknown-outcome");
    }

    /** The outcome of an arrival that got no answer to be used. The kind is in kebab-case. */
    public static Outcome failed(String kind) {
        return new Outcome(ERROR + kind);
    }

    public boolean isError() {
        return label.startsWith(ERROR);
    }
}
