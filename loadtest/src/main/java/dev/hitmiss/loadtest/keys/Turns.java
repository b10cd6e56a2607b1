package dev.hitmiss.loadtest.keys;

/**
 * Which of several instances each ticket goes to. So many tickets in a row as there are instances go to each of them once, in
 * an order that is drawn anew every time: the shares are exact, and no regularity in what the tickets ask for falls on one
 * instance alone. A pure function of seed and ticket. Thread-safe.
 */
public final class Turns {
    private final int instances;
    private final long seed;

    public Turns(int instances, long seed) {
        this.instances = instances;
        this.seed = seed;
    }

    /** The instance, counted from 0, that a ticket goes to. */
    public int at(long ticket) {
        long round = ticket / instances;
        int place = (int) (ticket % instances);
        return (int) new Scramble(instances, Mix.of(seed, round)).at(place);
    }
}
