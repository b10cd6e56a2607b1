package dev.hitmiss.loadtest.keys;

import org.jspecify.annotations.Nullable;

/**
 * How the keys of a simulation are drawn.
 *
 * @param name of the distribution, as results have it
 * @param exponent how unequal the popularity of the keys is; null where it is equal
 * @param unknownShare the share of arrivals that ask for a key that does not exist
 */
public record KeyDistribution(String name, @Nullable Double exponent, double unknownShare) {}
