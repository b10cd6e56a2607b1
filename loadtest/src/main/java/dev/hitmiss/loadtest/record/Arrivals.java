package dev.hitmiss.loadtest.record;

import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;

/** All arrivals of one kind of request: draws their tickets and records how each ended. Thread-safe. */
public final class Arrivals {
    private final String request;
    private final long warmUpNanos;
    private final LongSupplier clockNanos;
    private final TicketCounter tickets;
    private final LatencyRecorder latencies;
    private final LongAdder started = new LongAdder();

    public Arrivals(
            String request,
            double arrivalsPerSecond,
            Duration warmUp,
            LatencyRecorder latencies,
            LongSupplier clockNanos) {
        this.request = request;
        this.warmUpNanos = warmUp.toNanos();
        this.clockNanos = clockNanos;
        this.tickets = new TicketCounter(arrivalsPerSecond, clockNanos);
        this.latencies = latencies;
    }

    /** Draws the next ticket and starts its arrival now. */
    public Arrival start() {
        Ticket ticket = tickets.draw();
        started.increment();
        return new Arrival(this, ticket, clockNanos.getAsLong());
    }

    public long offered() {
        return tickets.drawn();
    }

    /** How long ago the first arrival was intended; zero before there was one. */
    public Duration elapsed() {
        return tickets.elapsed();
    }

    public long started() {
        return started.sum();
    }

    void record(Ticket ticket, long startedNanos, Outcome outcome) {
        long serviceNanos = clockNanos.getAsLong() - startedNanos;
        long slipNanos = startedNanos - ticket.intendedNanos();
        Phase phase = ticket.offsetNanos() < warmUpNanos ? Phase.WARM_UP : Phase.MEASURED;
        latencies.record(new Series(phase, request, outcome), serviceNanos, slipNanos);
    }
}
