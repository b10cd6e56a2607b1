package dev.hitmiss.loadtest.story;

import dev.hitmiss.loadtest.keys.Cycle;
import dev.hitmiss.loadtest.keys.EveryKey;
import dev.hitmiss.loadtest.keys.PopularKeys;
import java.util.List;

/**
 * What a story takes place in.
 *
 * @param population how many of each thing the data has
 * @param seed of everything that is drawn
 * @param stepsPerSecond how fast the story goes on
 */
public record Setting(int population, long seed, double stepsPerSecond) {
    PopularKeys popularKeys() {
        return new PopularKeys(population, seed);
    }

    EveryKey everyKey() {
        return new EveryKey(population, seed);
    }

    <T> Cycle<T> cycle(List<Cycle.Share<T>> shares) {
        return new Cycle<>(shares, seed);
    }

    /** The same for a story that has only some of the steps. */
    Setting slowedTo(double share) {
        return new Setting(population, seed, stepsPerSecond * share);
    }
}
