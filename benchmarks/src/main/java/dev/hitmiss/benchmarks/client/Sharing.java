package dev.hitmiss.benchmarks.client;

import dev.hitmiss.caches.redis.Client;

/** A client, and which of its connections a thread uses. */
public enum Sharing {
    /** One that all threads share. */
    LETTUCE_SHARED(Client.LETTUCE),
    /** One of its own. */
    LETTUCE_PER_THREAD(Client.LETTUCE),
    /** One that it borrows from a pool for each command. */
    JEDIS_POOLED(Client.JEDIS);

    private final Client client;

    Sharing(Client client) {
        this.client = client;
    }

    Client client() {
        return client;
    }

    boolean isPerThread() {
        return this == LETTUCE_PER_THREAD;
    }
}
