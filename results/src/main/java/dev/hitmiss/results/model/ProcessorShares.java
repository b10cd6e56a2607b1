package dev.hitmiss.results.model;

/**
 * How many processors the measured JVMs had for themselves, and how many the servers.
 *
 * @param awake whether they were kept from sleeping while rows were measured
 */
public record ProcessorShares(int forks, int servers, boolean awake) {
    public ProcessorShares {
        Require.atLeast("forks", 1, forks);
        Require.atLeast("servers", 1, servers);
    }
}
