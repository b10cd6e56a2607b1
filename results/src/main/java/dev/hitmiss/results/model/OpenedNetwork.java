package dev.hitmiss.results.model;

/**
 * A distance that the servers of a run were made to have.
 *
 * @param redisAddedMicros what the profile declares to add to a round trip to Redis
 * @param postgresAddedMicros what it declares to add to one to PostgreSQL
 */
public record OpenedNetwork(NetworkProfile profile, long redisAddedMicros, long postgresAddedMicros) {
    public OpenedNetwork {
        Require.atLeast("redisAddedMicros", 0, redisAddedMicros);
        Require.atLeast("postgresAddedMicros", 0, postgresAddedMicros);
    }

    boolean hasProxies() {
        return profile != NetworkProfile.LOOPBACK;
    }
}
