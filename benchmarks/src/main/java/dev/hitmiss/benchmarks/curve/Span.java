package dev.hitmiss.benchmarks.curve;

import dev.hitmiss.caches.tier.Outcome;
import dev.hitmiss.caches.tier.Statistics;
import java.util.EnumMap;
import java.util.Map;

/**
 * What became of the requests of a span of time.
 *
 * @param loads how often the table was asked
 */
record Span(Map<Outcome, Long> reads, long loads, double seconds) {
    private static final double PERCENT = 100;

    Span {
        reads = Map.copyOf(reads);
    }

    long requests() {
        return reads.values().stream().mapToLong(Long::longValue).sum();
    }

    long hits() {
        return new Statistics(reads, 0, 0).hits();
    }

    /** As every cache counts it. */
    double hitPercent() {
        return PERCENT * new Statistics(reads, 0, 0).hitRate();
    }

    double localHitPercent() {
        return PERCENT * reads.getOrDefault(Outcome.LOCAL_HIT, 0L) / requests();
    }

    /** The share of requests that the table was spared. */
    double savedPercent() {
        return PERCENT * (requests() - loads) / requests();
    }

    double loadsPerSecond() {
        return loads / seconds;
    }

    /** This span and the one after it. */
    Span and(Span next) {
        Map<Outcome, Long> both = new EnumMap<>(Outcome.class);
        both.putAll(reads);
        next.reads.forEach((outcome, count) -> both.merge(outcome, count, Long::sum));
        return new Span(both, loads + next.loads, seconds + next.seconds);
    }
}
