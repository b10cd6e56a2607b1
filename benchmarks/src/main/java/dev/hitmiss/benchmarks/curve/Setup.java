package dev.hitmiss.benchmarks.curve;

import dev.hitmiss.caches.tier.Tiers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/**
 * One way to run a cache.
 *
 * @param entries how many copies the instance keeps in its memory, where it keeps any
 * @param timeToLive of a copy; with both tiers, of the one in memory
 * @param longestLife to which a copy in Redis may grow by {@link dev.hitmiss.caches.tier.AdaptiveLife}, or the time to live
 */
record Setup(Keeper keeper, Tiers tiers, int entries, Duration timeToLive, Duration longestLife) {
    /** How long copies in Redis stand behind copies in memory. */
    static final Duration BEHIND = Duration.ofHours(24);

    /** An adaptive life grows to so many times the usual one. */
    private static final int GROWS_TO = 8;

    /** Who keeps the copies. */
    enum Keeper {
        /** The reference caches' own mechanism, with Caffeine in memory. */
        TIERS("tiers"),
        /** The user cache as its seed built it. */
        LOCKED_LRU("locked-lru");

        private final String text;

        Keeper(String text) {
            this.text = text;
        }
    }

    static Setup local(int entries, Duration timeToLive) {
        return new Setup(Keeper.TIERS, Tiers.LOCAL, entries, timeToLive, timeToLive);
    }

    static Setup redis(Duration timeToLive) {
        return new Setup(Keeper.TIERS, Tiers.REDIS, 1, timeToLive, timeToLive);
    }

    static Setup localOverRedis(int entries, Duration timeToLive) {
        return new Setup(Keeper.TIERS, Tiers.LOCAL_OVER_REDIS, entries, timeToLive, BEHIND);
    }

    static Setup lockedLru(int entries, Duration timeToLive) {
        return new Setup(Keeper.LOCKED_LRU, Tiers.LOCAL, entries, timeToLive, timeToLive);
    }

    /** With lives that grow with what is read. */
    Setup adaptive() {
        return new Setup(keeper, tiers, entries, timeToLive, timeToLive.multipliedBy(GROWS_TO));
    }

    boolean adapts() {
        return tiers == Tiers.REDIS && longestLife.compareTo(timeToLive) > 0;
    }

    /** Whether so many keys cannot all have a copy. */
    boolean evicts(int population) {
        return tiers == Tiers.LOCAL && entries < population;
    }

    /** Whether Caffeine may have to choose what it keeps: it does where memory does not hold all keys of drawn traffic. */
    boolean throwsDice() {
        return keeper == Keeper.TIERS && tiers.local() && entries < Traffic.POPULATION;
    }

    Map<String, String> labels() {
        Map<String, String> labels = new TreeMap<>(Map.of(
                "keeper",
                keeper.text,
                "tiers",
                tiers.name(),
                "ttlSeconds",
                Long.toString(timeToLive.toSeconds()),
                "life",
                adapts() ? "adaptive" : "fixed"));
        if (tiers.local()) {
            labels.put("entries", Integer.toString(entries));
        }
        return labels;
    }
}
