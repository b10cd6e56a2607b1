package dev.hitmiss.benchmarks.curve;

import com.github.benmanes.caffeine.cache.Ticker;
import java.util.concurrent.TimeUnit;

/** A clock that stands still until it is advanced. For one thread. */
final class AdvancedClock implements Ticker {
    private long nanos;

    /** Says how far from its beginning it is now; it never goes back. */
    void advanceToMillis(long millis) {
        long then = TimeUnit.MILLISECONDS.toNanos(millis);
        if (then < nanos) {
            throw new IllegalArgumentException("the clock stands at " + TimeUnit.NANOSECONDS.toMillis(nanos)
                    + " ms and does not go back, got: " + millis);
        }
        nanos = then;
    }

    @Override
    public long read() {
        return nanos;
    }
}
