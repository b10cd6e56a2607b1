package dev.hitmiss.results.model;

/** How many processors the measured JVMs had for themselves, and how many the servers. */
public record ProcessorShares(int forks, int servers) {
    public ProcessorShares {
        Require.atLeast("forks", 1, forks);
        Require.atLeast("servers", 1, servers);
    }
}
