package dev.hitmiss.benchmarks.memory;

import dev.hitmiss.caches.redis.Redis;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a Redis server says of its memory. It is about the whole server: nobody else may use it meanwhile. */
record RedisMemory(Redis redis) {
    private static final int LOOKS = 10;
    private static final long BETWEEN_LOOKS_MILLIS = 100;
    private static final Pattern DATABASE = Pattern.compile("keys=(?<keys>\\d+),.*");

    /** The least of some looks: tables that are being resized and full buffers come on top for a moment. */
    long usedBytes() throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int look = 0; look < LOOKS; look++) {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
            least = Math.min(least, Long.parseLong(said("memory", "used_memory")));
        }
        return least;
    }

    /** In all databases, those among them whose time is over and that were not removed yet. */
    long keys() {
        return redis.info("keyspace").values().stream()
                .map(DATABASE::matcher)
                .filter(Matcher::matches)
                .mapToLong(database -> Long.parseLong(database.group("keys")))
                .sum();
    }

    /** Throws where there are others. */
    void requireKeys(int count, String cache) {
        long keys = keys();
        if (keys == count) {
            return;
        }
        throw new IllegalStateException(
                count == 0
                        ? "Redis holds " + keys
                                + " keys, and what they take would change the figures as they come and go."
                                + " Measure on an empty one: 'hitmiss stack' starts it."
                        : "the figure is about " + count + " copies of " + cache + ", but Redis holds " + keys
                                + " keys: somebody else writes there. Measure on a server of your own: 'hitmiss stack' starts it.");
    }

    String version() {
        return said("server", "redis_version");
    }

    /** Rounds sizes up, each in its own way. */
    String allocator() {
        return said("memory", "mem_allocator");
    }

    private String said(String section, String name) {
        Map<String, String> all = redis.info(section);
        return Objects.requireNonNull(all.get(name), () -> "Redis says no " + name + " in its section " + section);
    }
}
