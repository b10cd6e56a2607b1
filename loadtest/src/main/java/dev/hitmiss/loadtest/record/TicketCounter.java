package dev.hitmiss.loadtest.record;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Hands out the intended starts of an open load: ticket k starts k/rate after ticket 0, whose intended start is the
 * moment of the first draw. Thread-safe.
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
        if (originNanos.get() == NOT_STARTED) {
            originNanos.compareAndSet(NOT_STARTED, clockNanos.getAsLong());
        }
        long number = drawn.getAndIncrement();
        long offsetNanos = Math.round(number * nanosBetween);
        return new Ticket(number, offsetNanos, originNanos.get() + offsetNanos);
    }

    /** How long ago ticket 0 was intended; zero before it was drawn. */
    public Duration elapsed() {
        long origin = originNanos.get();
        return origin == NOT_STARTED ? Duration.ZERO : Duration.ofNanos(clockNanos.getAsLong() - origin);
    }

    /** How many tickets were drawn: the arrivals that were offered. */
    public long drawn() {
        return drawn.get();
    }
}
