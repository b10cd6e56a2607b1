package dev.hitmiss.benchmarks.curve;

import java.util.Arrays;
import java.util.TreeMap;

/**
 * How many requests a textbook cache answers: so many entries, the one used least recently goes first, each stands for a fixed time from
 * when it was loaded. Written without any of the code that it checks.
 */
final class PlainModel {
    private static final long NEVER = -1;

    private PlainModel() {}

    /** With room for all keys: then no cache can answer more, however it decides what to keep. */
    static long hitsWithRoomForAll(Traffic traffic, long lifeMillis) {
        long[] loadedAt = nothingLoaded(traffic);
        long hits = 0;
        for (int request = 0; request < traffic.requests(); request++) {
            int key = traffic.key(request);
            long now = traffic.millis(request);
            if (loadedAt[key] != NEVER && now < loadedAt[key] + lifeMillis) {
                hits++;
            } else {
                loadedAt[key] = now;
            }
        }
        return hits;
    }

    static long hits(Traffic traffic, int entries, long lifeMillis) {
        long[] loadedAt = nothingLoaded(traffic);
        int[] usedAt = new int[traffic.population()];
        TreeMap<Integer, Integer> keyByUse = new TreeMap<>();
        long hits = 0;
        for (int request = 0; request < traffic.requests(); request++) {
            int key = traffic.key(request);
            long now = traffic.millis(request);
            boolean kept = loadedAt[key] != NEVER;
            if (kept) {
                keyByUse.remove(usedAt[key]);
            }
            if (kept && now < loadedAt[key] + lifeMillis) {
                hits++;
            } else {
                loadedAt[key] = now;
            }
            usedAt[key] = request;
            keyByUse.put(request, key);
            if (keyByUse.size() > entries) {
                loadedAt[keyByUse.pollFirstEntry().getValue()] = NEVER;
            }
        }
        return hits;
    }

    private static long[] nothingLoaded(Traffic traffic) {
        long[] loadedAt = new long[traffic.population()];
        Arrays.fill(loadedAt, NEVER);
        return loadedAt;
    }
}
