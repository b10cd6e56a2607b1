package dev.hitmiss.loadtest.keys;

/** Every number of a population once, in a scrambled order, and then anew in the same order. Immutable. */
public final class EveryKey {
    /** Nothing is drawn, and nothing is asked for that does not exist. */
    public static final KeyDistribution DISTRIBUTION = new KeyDistribution("scan", null, 0);

    private final int population;
    private final Scramble scramble;

    public EveryKey(int population, long seed) {
        this.population = population;
        this.scramble = new Scramble(population, seed);
    }

    /** The number at a place in the order, which has no beginning either. */
    public long at(long place) {
        return scramble.at(Math.floorMod(place, (long) population));
    }
}
