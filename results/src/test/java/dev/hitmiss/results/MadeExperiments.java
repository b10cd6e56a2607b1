package dev.hitmiss.results;

import dev.hitmiss.results.model.Experiment;
import dev.hitmiss.results.model.Experiment.Measured;
import dev.hitmiss.results.model.Quantity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Made-up experiments of the micro part. */
public final class MadeExperiments {
    private static final Map<String, Double> REDIS = Map.of("0.6", 65.0, "0.8", 75.0, "0.99", 84.0, "1.2", 91.0);

    private MadeExperiments() {}

    /** Of three seeds that differ by a point at most, at the reference skew, and one of them at four skews. */
    public static Experiment hitRate(boolean pass) {
        List<Measured> figures = new ArrayList<>();
        REDIS.forEach((exponent, percent) -> {
            figures.add(rate(redis("300"), exponent, "1", percent));
            figures.add(rate(redis("86400"), exponent, "1", percent + 8));
            figures.add(rate(memory("tiers"), exponent, "1", percent - 20));
            figures.add(rate(memory("locked-lru"), exponent, "1", percent - 40));
        });
        for (int seed = 2; seed <= 3; seed++) {
            double other = seed - 2.5;
            figures.add(rate(redis("300"), "0.99", Integer.toString(seed), 84 + other));
            figures.add(rate(redis("86400"), "0.99", Integer.toString(seed), 92 + other));
            figures.add(rate(memory("tiers"), "0.99", Integer.toString(seed), 64 + other));
            figures.add(rate(memory("locked-lru"), "0.99", Integer.toString(seed), 44 + other));
        }
        List<Measured> all = new ArrayList<>(figures);
        for (String name : List.of("hit-rate-after-warm-up", "requests-saved")) {
            figures.forEach(figure ->
                    all.add(new Measured(name, figure.unit(), figure.labels(), figure.value(), figure.limit())));
        }
        return new Experiment(
                Experiment.SCHEMA_VERSION,
                Experiment.HIT_RATE,
                "An hour of reads is played.",
                "It is what a textbook says.",
                null,
                Instant.parse("2026-11-20T08:15:00Z"),
                9_000,
                all,
                List.of(),
                List.of(),
                pass,
                "4 caches were asked.",
                List.of());
    }

    /** Of two sizes of each cache; on the heap half as much as in Redis. */
    public static Experiment memory(boolean pass) {
        List<Measured> figures = new ArrayList<>();
        Map.of("config", 250.0, "trigger", 1_000.0, "session", 900.0).forEach((cache, bytes) -> {
            for (String entries : List.of("10000", "100000")) {
                double more = entries.length();
                figures.add(weight(cache, "redis", entries, bytes + more));
                figures.add(weight(cache, "heap", entries, bytes / 2));
            }
        });
        figures.sort(Comparator.comparing(figure -> figure.labels().toString()));
        return new Experiment(
                Experiment.SCHEMA_VERSION,
                Experiment.MEMORY,
                "Copies are weighed.",
                "All of them weigh something.",
                null,
                Instant.parse("2026-11-20T08:16:00Z"),
                20_000,
                figures,
                List.of(),
                List.of(),
                pass,
                "Redis 8 with jemalloc",
                List.of());
    }

    private static Measured weight(String cache, String place, String entries, double bytes) {
        return new Measured(
                "bytes-per-entry",
                Quantity.BYTES,
                Map.of("cache", cache, "place", place, "entries", entries),
                bytes,
                null);
    }

    private static Map<String, String> redis(String lifeSeconds) {
        return Map.of("keeper", "tiers", "tiers", "REDIS", "life", "fixed", "ttlSeconds", lifeSeconds);
    }

    private static Map<String, String> memory(String keeper) {
        return Map.of("keeper", keeper, "tiers", "LOCAL", "life", "fixed", "ttlSeconds", "300", "entries", "1000");
    }

    private static Measured rate(Map<String, String> cache, String exponent, String seed, double percent) {
        Map<String, String> labels = new TreeMap<>(cache);
        labels.put("exponent", exponent);
        labels.put("seed", seed);
        return new Measured("hit-rate", Quantity.PERCENT, labels, percent, null);
    }
}
