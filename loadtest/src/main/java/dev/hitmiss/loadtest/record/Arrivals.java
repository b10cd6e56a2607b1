package dev.hitmiss.loadtest.record;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;

/**
 * All arrivals of one simulation. Each draws one ticket, sends one request and ends with one outcome: so tickets, requests
 * and outcomes are equally many when all is over. Thread-safe.
 */
public final class Arrivals {
    private final long warmUpNanos;
    private final LongSupplier clockNanos;
    private final TicketCounter tickets;
    private final LatencyRecorder latencies;
    private final Map<Way, LongAdder> sent = new ConcurrentHashMap<>();
    private final Map<Way, LongAdder> failed = new ConcurrentHashMap<>();

    public Arrivals(double arrivalsPerSecond, Duration warmUp, LatencyRecorder latencies, LongSupplier clockNanos) {
        this.warmUpNanos = warmUp.toNanos();
        this.clockNanos = clockNanos;
        this.tickets = new TicketCounter(arrivalsPerSecond, clockNanos);
        this.latencies = latencies;
    }

    /** Draws the next ticket. What is then asked for is up to its number. */
    public Ticket draw() {
        return tickets.draw();
    }

    /** Starts the arrival of a ticket now. */
    public Arrival start(Ticket ticket, Way way) {
        count(sent, way);
        return new Arrival(this, ticket, way, clockNanos.getAsLong());
    }

    public long offered() {
        return tickets.drawn();
    }

    /** How long ago the first arrival was intended; zero before there was one. */
    public Duration elapsed() {
        return tickets.elapsed();
    }

    /** How many requests were sent each way. */
    Map<Way, Long> sent() {
        return sums(sent);
    }

    /** How many of them ended in an error. */
    Map<Way, Long> failed() {
        return sums(failed);
    }

    void record(Ticket ticket, Way way, long startedNanos, Outcome outcome) {
        long serviceNanos = clockNanos.getAsLong() - startedNanos;
        long slipNanos = startedNanos - ticket.intendedNanos();
        Phase phase = ticket.offsetNanos() < warmUpNanos ? Phase.WARM_UP : Phase.MEASURED;
        latencies.record(new Series(phase, way.request(), outcome), serviceNanos, slipNanos);
        if (outcome.isError()) {
            count(failed, way);
        }
    }

    private static void count(Map<Way, LongAdder> counts, Way way) {
        counts.computeIfAbsent(way, unseen -> new LongAdder()).increment();
    }

    private static Map<Way, Long> sums(Map<Way, LongAdder> counts) {
        Map<Way, Long> sums = new TreeMap<>();
        counts.forEach((way, count) -> sums.put(way, count.sum()));
        return sums;
    }
}
