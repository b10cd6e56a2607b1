package dev.hitmiss.benchmarks.curve;

import dev.hitmiss.caches.tier.Outcome;

/** A cache that is asked key by key, and says how each answer was come by. */
interface Asked extends AutoCloseable {
    Outcome read(int key);

    /** How often its table was asked. */
    long loads();

    @Override
    void close();

    static Asked open(Setup setup, int population, AdvancedClock clock) {
        return switch (setup.keeper()) {
            case TIERS -> AskedTiers.open(setup, clock);
            case LOCKED_LRU -> AskedLru.open(setup, population, clock);
        };
    }
}
