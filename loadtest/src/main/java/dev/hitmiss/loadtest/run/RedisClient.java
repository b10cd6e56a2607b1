package dev.hitmiss.loadtest.run;

import java.util.Locale;

/** The library that a service of ours speaks to Redis with. */
public enum RedisClient {
    LETTUCE,
    JEDIS;

    /** As it stands on command lines, in files and in the service's environment. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
