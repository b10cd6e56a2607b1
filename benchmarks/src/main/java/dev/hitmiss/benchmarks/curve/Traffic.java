package dev.hitmiss.benchmarks.curve;

import dev.hitmiss.caches.data.keys.AchievedSkew;
import dev.hitmiss.caches.data.keys.Keys;
import dev.hitmiss.caches.data.keys.Skew;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.LongStream;

/** Requests in the order of time: for which key, by its number from 0 to the population less one, and when. Not changed once made. */
final class Traffic {
    static final int POPULATION = 10_000;
    static final int REQUESTS_PER_SECOND = 100;
    static final Duration HOUR = Duration.ofHours(1);

    private static final double MILLIS_PER_SECOND = 1_000;

    private final OptionalDouble exponent;
    private final OptionalDouble drawnExponent;
    private final Map<String, String> labels;
    private final int population;
    private final int[] keys;
    private final long[] millis;

    private Traffic(
            OptionalDouble exponent,
            OptionalDouble drawnExponent,
            Map<String, String> labels,
            int population,
            int[] keys,
            long[] millis) {
        if (keys.length == 0 || keys.length != millis.length) {
            throw new IllegalArgumentException("traffic needs a time for each request, and at least one request, got: "
                    + keys.length + " requests and " + millis.length + " times");
        }
        this.exponent = exponent;
        this.drawnExponent = drawnExponent;
        this.labels = Map.copyOf(labels);
        this.population = population;
        this.keys = keys;
        this.millis = millis;
    }

    /** An hour of requests at even steps, their keys drawn by Zipf's law. */
    static Traffic zipf(double exponent, long seed) {
        return drawn(exponent, Skew.zipf(exponent), seed);
    }

    /** @param by what the keys are drawn by, which has to be Zipf's law of that exponent */
    static Traffic drawn(double exponent, Skew by, long seed) {
        int requests = (int) HOUR.toSeconds() * REQUESTS_PER_SECOND;
        int[] drawn = new Keys(by, POPULATION, seed).forThread(0).take(requests);
        return new Traffic(
                OptionalDouble.of(exponent),
                AchievedSkew.of(new Keys(Skew.zipf(exponent), POPULATION, seed), drawn)
                        .fittedExponent(),
                Map.of("exponent", Double.toString(exponent), "seed", Long.toString(seed)),
                POPULATION,
                drawn,
                evenly(requests));
    }

    /** Requests that were recorded somewhere. */
    static Traffic recorded(String name, int population, int[] keys, long[] millis) {
        return new Traffic(
                OptionalDouble.empty(), OptionalDouble.empty(), Map.of("trace", name), population, keys, millis);
    }

    /** So many times, a step apart. */
    static long[] evenly(int requests) {
        return LongStream.range(0, requests)
                .map(request -> request * 1_000 / REQUESTS_PER_SECOND)
                .toArray();
    }

    /** Of Zipf's law, where the keys were drawn by it. */
    OptionalDouble exponent() {
        return exponent;
    }

    /** The most likely one, by the keys that were drawn. */
    OptionalDouble drawnExponent() {
        return drawnExponent;
    }

    /** What tells it from other traffic. */
    Map<String, String> labels() {
        return labels;
    }

    int population() {
        return population;
    }

    int requests() {
        return keys.length;
    }

    int key(int request) {
        return keys[request];
    }

    long millis(int request) {
        return millis[request];
    }

    /** How many requests come before that time. */
    int before(Duration time) {
        int count = 0;
        while (count < millis.length && millis[count] < time.toMillis()) {
            count++;
        }
        return count;
    }

    /** From its beginning to the end of its last step. */
    double seconds() {
        return millis[millis.length - 1] / MILLIS_PER_SECOND + 1.0 / REQUESTS_PER_SECOND;
    }
}
