package dev.hitmiss.results.claims;

import static dev.hitmiss.results.claims.Pending.Obstacle.LOAD_NOT_READ;

import dev.hitmiss.results.claims.Claimed.Better;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.Quantity;
import dev.hitmiss.results.model.SeedDocument;
import java.time.Duration;
import java.util.List;

/** What the document about the config cache promises. */
final class ConfigClaims {
    private static final String READ = "config read";
    private static final Claimed HIT_RATE = Claimed.atLeast("> 90 %", Quantity.PERCENT, 90);
    private static final Claimed SAVED = Claimed.between("9–45 ms", Quantity.MILLIS, 9, 45, Better.HIGHER);

    private ConfigClaims() {}

    static List<Claim> all() {
        return List.of(
                claim(
                        "C1",
                        "The config cache shortens the median cold start.",
                        new ColdStartClaim(
                                Level.P50,
                                Claimed.between("20–50 ms", Quantity.MILLIS, 20, 50, Better.LOWER),
                                Claimed.between("10–20 ms", Quantity.MILLIS, 10, 20, Better.LOWER),
                                Claimed.between("40–60 %", Quantity.PERCENT, 40, 60, Better.HIGHER))),
                claim(
                        "C2",
                        "It shortens the slowest cold starts more.",
                        new ColdStartClaim(
                                Level.P99,
                                Claimed.between("50–100 ms", Quantity.MILLIS, 50, 100, Better.LOWER),
                                Claimed.between("15–30 ms, < 50 ms in all", Quantity.MILLIS, 15, 30, Better.LOWER),
                                Claimed.between("70–85 %", Quantity.PERCENT, 70, 85, Better.HIGHER))),
                claim(
                        "C3",
                        "Once warm, it answers most reads.",
                        HitRateClaim.redis(
                                "hit rate once warm, simulated: a day in Redis",
                                HIT_RATE,
                                HitRateClaim.WARM,
                                Duration.ofHours(24)),
                        new LiveHitRate(ReadsUnderLoad.Kind.CONFIG, HIT_RATE)),
                claim(
                        "C4",
                        "A cached config is small.",
                        new MemoryClaim(
                                "a cached config in Redis",
                                Claimed.exactly("200 B (2 MB for 10,000)", Quantity.BYTES, 200, Better.LOWER),
                                "config",
                                "of used_memory, what Redis and its allocator add included")),
                claim("C5", "A hit spares one question about a config.", savedByAHit()),
                claim(
                        "C6",
                        "A config that was saved is read at once, and no failure of the cache fails an activation.",
                        Pending.of("stale reads and failures", "0 and 0", Quantity.COUNT, LOAD_NOT_READ)),
                claim(
                        "C7",
                        "Activating a session becomes fast as a whole.",
                        new ActivationInAll(Claimed.atMost("< 50 ms (from 126–615 ms)", Quantity.MILLIS, 50))));
    }

    private static Judge savedByAHit() {
        return new ReadClaim(
                "ConfigReadBenchmark",
                NetworkProfile.SEED_CONFIG,
                Claimed.words("9–45 ms, 45–90 %", Quantity.MILLIS),
                List.of(
                        new ReadDifference(READ, ReadRows.Side.LOOKUP, ReadRows.Side.HIT, SAVED),
                        new ReadDifference(READ, ReadRows.Side.LOADED, ReadRows.Side.HIT, SAVED),
                        new Saving(READ, Claimed.between("45–90 %", Quantity.PERCENT, 45, 90, Better.HIGHER))));
    }

    private static Claim claim(String id, String text, Judge... judges) {
        return new Claim(id, SeedDocument.CONFIG_CACHE, text, List.of(judges));
    }
}
