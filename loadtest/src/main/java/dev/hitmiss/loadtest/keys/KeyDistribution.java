package dev.hitmiss.loadtest.keys;

/**
 * How the keys of a simulation are drawn.
 *
 * @param name of the distribution, as results have it
 * @param exponent how unequal the popularity of the keys is
 * @param unknownShare the share of arrivals that ask for a key that does not exist
 */
public record KeyDistribution(String name, double exponent, double unknownShare) {}
