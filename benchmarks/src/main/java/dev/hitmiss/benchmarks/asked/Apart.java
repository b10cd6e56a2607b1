package dev.hitmiss.benchmarks.asked;

/**
 * What has to be done between two operations and is no part of them. A row that does so has one thread, as what another one asks
 * meanwhile would not be counted either.
 */
public final class Apart {
    private Apart() {}

    /** One round trip to Redis that was made: to know it costs less than to count it. */
    public static void roundTrip() {
        Tally tally = Tally.current();
        if (tally != null) {
            tally.apart(Asked.ROUND_TRIP);
        }
    }

    /** Does it, and where somebody counts what the servers are asked, leaves it out. */
    public static void run(Runnable work) {
        Tally tally = Tally.current();
        if (tally == null) {
            work.run();
        } else {
            tally.apart(work);
        }
    }
}
