package dev.hitmiss.loadtest.keys;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.RejectionInversionZipfSampler;
import org.apache.commons.rng.sampling.distribution.SharedStateDiscreteSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * The overlay that each ticket asks for: Zipf over a scrambled population, and a small share of overlays that do not
 * exist. A pure function of seed and ticket, so that the order in which threads draw changes nothing. Thread-safe.
 */
public final class OverlayKeys {
    /** What is drawn from. */
    public static final KeyDistribution DISTRIBUTION = new KeyDistribution("zipf", 0.99, 0.01);

    private final int population;
    private final long seed;
    private final SharedStateDiscreteSampler ranks;
    private final Scramble scramble;

    public OverlayKeys(int population, long seed) {
        this.population = population;
        this.seed = seed;
        this.ranks = RejectionInversionZipfSampler.of(randomAt(0), population, DISTRIBUTION.exponent());
        this.scramble = new Scramble(population, seed);
    }

    /** The overlay that a ticket asks for. */
    public UUID at(long ticket) {
        return overlay(indexAt(ticket));
    }

    /** The index of that overlay; the population's size or more stands for one that does not exist. */
    long indexAt(long ticket) {
        UniformRandomProvider random = randomAt(ticket);
        if (random.nextDouble() < DISTRIBUTION.unknownShare()) {
            return population + random.nextLong(population);
        }
        int rank = ranks.withUniformRandomProvider(random).sample();
        return scramble.at(rank - 1L);
    }

    private UniformRandomProvider randomAt(long ticket) {
        return RandomSource.SPLIT_MIX_64.create(Mix.of(seed, ticket));
    }

    /** The id of the overlay with an index, as the seeded data numbers them. */
    static UUID overlay(long index) {
        return UUID.nameUUIDFromBytes(("overlay:" + index).getBytes(StandardCharsets.UTF_8));
    }
}
