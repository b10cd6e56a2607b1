package dev.hitmiss.loadtest.record;

import java.util.concurrent.atomic.AtomicBoolean;

/** One request on its way, from the ticket it drew to the one outcome it is counted under. Thread-safe. */
public final class Arrival {
    private final Arrivals arrivals;
    private final Ticket ticket;
    private final Way way;
    private final long startedNanos;
    private final AtomicBoolean settled = new AtomicBoolean();

    Arrival(Arrivals arrivals, Ticket ticket, Way way, long startedNanos) {
        this.arrivals = arrivals;
        this.ticket = ticket;
        this.way = way;
        this.startedNanos = startedNanos;
    }

    /** Whether an outcome was recorded already. */
    public boolean isSettled() {
        return settled.get();
    }

    /** Records how and when the arrival ended. Only the first call counts. */
    public void settle(Outcome outcome) {
        if (settled.compareAndSet(false, true)) {
            arrivals.record(ticket, way, startedNanos, outcome);
        }
    }
}
