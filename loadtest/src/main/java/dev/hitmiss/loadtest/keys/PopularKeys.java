package dev.hitmiss.loadtest.keys;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.RejectionInversionZipfSampler;
import org.apache.commons.rng.sampling.distribution.SharedStateDiscreteSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * The number of the thing that each step asks for: Zipf over a scrambled population, and a small share of things that do not
 * exist. A pure function of seed and step, so that the order in which threads draw changes nothing. Thread-safe.
 */
public final class PopularKeys {
    private static final double EXPONENT = 0.99;
    private static final double UNKNOWN_SHARE = 0.01;

    /** What is drawn from. */
    public static final KeyDistribution DISTRIBUTION = new KeyDistribution("zipf", EXPONENT, UNKNOWN_SHARE);

    private final int population;
    private final long seed;
    private final SharedStateDiscreteSampler ranks;
    private final Scramble scramble;

    public PopularKeys(int population, long seed) {
        this.population = population;
        this.seed = seed;
        this.ranks = RejectionInversionZipfSampler.of(randomAt(0), population, EXPONENT);
        this.scramble = new Scramble(population, seed);
    }

    /** The number that a step asks for; the population's size or more stands for a thing that does not exist. */
    public long at(long step) {
        UniformRandomProvider random = randomAt(step);
        if (random.nextDouble() < UNKNOWN_SHARE) {
            return population + random.nextLong(population);
        }
        int rank = ranks.withUniformRandomProvider(random).sample();
        return scramble.at(rank - 1L);
    }

    private UniformRandomProvider randomAt(long step) {
        return RandomSource.SPLIT_MIX_64.create(Mix.of(seed, step));
    }
}
