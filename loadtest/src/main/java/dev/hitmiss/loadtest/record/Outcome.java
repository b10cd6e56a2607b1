package dev.hitmiss.loadtest.record;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How one arrival ended: what the service says about its cache, or {@code error:<kind>}. */
public record Outcome(String label) {
    private static final String ERROR = "error:";
    private static final Set<String> OF_THE_CACHE =
            Set.of("local-hit", "remote-hit", "loaded", "coalesced", "absent", "degraded");
    private static final Set<String> HITS = Set.of("local-hit", "remote-hit");
    private static final Set<String> MISSES = Set.of("loaded", "coalesced", "degraded");
    private static final Set<String> OF_THE_INJECTOR = Arrays.stream(FailureKind.values())
            .filter(FailureKind::isOfTheInjector)
            .map(kind -> ERROR + kind.label())
            .collect(Collectors.toUnmodifiableSet());

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

    /** The outcome of an arrival that got no answer at all. */
    public static Outcome failed(FailureKind kind) {
        return failed(kind.label());
    }

    /** Whether a copy answered a read. */
    public boolean isHit() {
        return HITS.contains(label);
    }

    /** Whether a read of something that exists was answered without a copy. What does not exist is neither hit nor miss. */
    public boolean isMiss() {
        return MISSES.contains(label);
    }

    public boolean isError() {
        return label.startsWith(ERROR);
    }

    /** Whether the injector itself could not send the request. */
    public boolean isOfTheInjector() {
        return OF_THE_INJECTOR.contains(label);
    }
}
