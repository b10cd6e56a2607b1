package dev.hitmiss.loadtest.record;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Hands out the intended starts of an open load: ticket k starts k/rate after ticket 0. When ticket 0 was meant to start
 * nobody is told, and the first draw may itself be late; but no draw is early, so the earliest schedule that any draw so
 * far allows is taken. A late first draw thereby hides no lateness once one draw was on time. Thread-safe.
 */
public final class TicketCounter {
    private static final long NOT_STARTED = Long.MIN_VALUE;

    private final double nanosBetween;
    private final LongSupplier clockNanos;
    private final AtomicLong originNanos = new AtomicLong(NOT_STARTED);
    private final AtomicLong drawn = new AtomicLong();

    public TicketCounter(double arrivalsPerSecond, LongSupplier clockNanos) {
        this.nanosBetween = 1e9 / arrivalsPerSecond;
        this.clockNanos = clockNanos;
    }

    public Ticket draw() {
        long number = drawn.getAndIncrement();
        long offsetNanos = Math.round(number * nanosBetween);
        // The clock is read after the number is drawn: by then so many arrivals were due.
        long latestOriginNanos = clockNanos.getAsLong() - offsetNanos;
        long origin = originNanos.accumulateAndGet(latestOriginNanos, TicketCounter::earlier);
        return new Ticket(number, offsetNanos, origin + offsetNanos);
    }

    private static long earlier(long originNanos, long otherNanos) {
        return originNanos == NOT_STARTED || otherNanos - originNanos < 0 ? otherNanos : originNanos;
    }

    /** How long ago ticket 0 was intended, as far as is known; zero before it was drawn. */
    public Duration elapsed() {
        long origin = originNanos.get();
        return origin == NOT_STARTED ? Duration.ZERO : Duration.ofNanos(clockNanos.getAsLong() - origin);
    }

    /** How many tickets were drawn: the arrivals that were offered. */
    public long drawn() {
        return drawn.get();
    }
}
