package dev.hitmiss.loadtest.record;

import java.time.Duration;

/**
 * A service that stands still for a while at the beginning of each period, and what that does to arrivals that do not wait for
 * each other: those due during a stall are late by what is left of it, which is anything up to its length, equally often.
 */
public record StallSchedule(Duration stall, Duration period) {
    /** How much longer a request has to wait that comes at this time of the schedule. */
    public Duration left(Duration elapsed) {
        Duration inPeriod = Duration.ofNanos(elapsed.toNanos() % period.toNanos());
        return inPeriod.compareTo(stall) < 0 ? stall.minus(inPeriod) : Duration.ZERO;
    }

    /** Which share of all arrivals is late by more than this, as theory says. */
    public double shareAbove(Duration late) {
        return Math.max(0, (double) stall.minus(late).toNanos() / period.toNanos());
    }
}
