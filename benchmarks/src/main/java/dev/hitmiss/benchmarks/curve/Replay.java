package dev.hitmiss.benchmarks.curve;

import dev.hitmiss.caches.tier.Outcome;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a cache made of some traffic.
 *
 * @param warm without the time in which it fills
 */
record Replay(Setup setup, Traffic traffic, Span all, Span warm) {
    static final Duration WARM_UP = Duration.ofMinutes(5);

    /** Plays the traffic to a cache that is empty at first, and whose clock goes with it. */
    static Replay of(Setup setup, Traffic traffic) {
        CaffeinesDice.hold();
        AdvancedClock clock = new AdvancedClock();
        try (Asked cache = Asked.open(setup, traffic.population(), clock)) {
            int warm = traffic.before(WARM_UP);
            double warmUp = Math.min((double) WARM_UP.toSeconds(), traffic.seconds());
            Span first = play(cache, clock, traffic, 0, warm, warmUp);
            Span rest = play(cache, clock, traffic, warm, traffic.requests(), traffic.seconds() - warmUp);
            return new Replay(setup, traffic, first.and(rest), rest);
        }
    }

    private static Span play(Asked cache, AdvancedClock clock, Traffic traffic, int from, int to, double seconds) {
        long loadsBefore = cache.loads();
        Map<Outcome, Long> reads = new EnumMap<>(Outcome.class);
        for (int request = from; request < to; request++) {
            clock.advanceToMillis(traffic.millis(request));
            reads.merge(cache.read(traffic.key(request)), 1L, Long::sum);
        }
        return new Span(reads, cache.loads() - loadsBefore, seconds);
    }
}
