package dev.hitmiss.results.claims;

import static dev.hitmiss.results.claims.Pending.Obstacle.NO_EXPERIMENT;

import dev.hitmiss.results.claims.Claimed.Better;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.Quantity;
import dev.hitmiss.results.model.SeedDocument;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the document about warming sessions promises. */
final class SessionClaims {
    private static final String READ = "login validation";

    private SessionClaims() {}

    static List<Claim> all() {
        return List.of(
                claim(
                        "S1",
                        "Soon after a start with warming, Redis answers most validations.",
                        new WarmStartClaim(Claimed.atMost("within 5 min", Quantity.MILLIS, 300_000))),
                claim("S2", "A validation that Redis answers is many times as fast as one that misses.", validation()),
                claim(
                        "S3",
                        "Validations keep to their budget.",
                        LoginLoadClaim.latency(
                                "validation under load p95: hit",
                                Claimed.atMost("< 10 ms", Quantity.MILLIS, 10),
                                ReadsUnderLoad::hitMillisP95),
                        LoginLoadClaim.latency(
                                "validation under load p95: miss",
                                Claimed.atMost("< 100 ms", Quantity.MILLIS, 100),
                                ReadsUnderLoad::missMillisP95),
                        LoginLoadClaim.share(
                                "validations under load that are answered",
                                Claimed.atLeast("> 95 %", Quantity.PERCENT, 95),
                                ReadsUnderLoad::successPercent)),
                claim(
                        "S4",
                        "Warming is quick, and costs one question.",
                        new WarmingClaim(),
                        new WarmingAsks(
                                "warming 1,000 logins, statements in PostgreSQL",
                                "postgres.statements",
                                Claimed.exactly("1 SELECT", Quantity.COUNT, 1, Better.LOWER),
                                "rows come batch by batch, so that no warming holds them all"),
                        new WarmingAsks(
                                "warming 1,000 logins, round trips to Redis",
                                "redis.roundTrips",
                                Claimed.atMost("about 1,000 writes", Quantity.COUNT, 1_100),
                                "each copy is filled under a lease, which is a round trip of its own")),
                claim("S5", "Reads become cheaper.", prices()),
                claim(
                        "S6",
                        "At 90 % hits, the average validation is fast.",
                        LoginLoadClaim.latency(
                                "validation under load, mean",
                                Claimed.atMost("10 ms (from 100 ms)", Quantity.MILLIS, 10),
                                load -> Optional.of(load.meanMillis())),
                        new LiveHitRate(ReadsUnderLoad.Kind.LOGIN, Claimed.atLeast("90 %", Quantity.PERCENT, 90))),
                claim(
                        "S7",
                        "All that was warmed at once expires at once.",
                        Pending.of("the cliff after 5 min", "nothing is claimed", Quantity.PERCENT, NO_EXPERIMENT)),
                claim(
                        "S8",
                        "Warming takes little of a machine.",
                        Pending.of(
                                "what a warming takes",
                                "15 % of a core, 50 MB, 5 MB of traffic",
                                Quantity.PERCENT,
                                NO_EXPERIMENT)),
                claim(
                        "S9",
                        "Warm sessions take this much memory.",
                        new MemoryClaim(
                                "a cached login in Redis",
                                Claimed.exactly("100 KB (100 MB for 1,000)", Quantity.BYTES, 102_400, Better.LOWER),
                                "session",
                                "of used_memory, what Redis and its allocator add included; twelve short fields are far below"
                                        + " what was promised")));
    }

    private static Judge validation() {
        return new ReadClaim(
                "LoginValidationBenchmark",
                NetworkProfile.SEED_SESSION,
                Claimed.words("3 / 75 ms and so on, 25×, 19×, 20×", Quantity.RATIO),
                Stream.of(
                                validation(Level.P50, 25, 3, 75),
                                validation(Level.P95, 19, 8, 150),
                                validation(Level.P99, 20, 15, 300))
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<ReadFigure> validation(Level level, int times, int hitMillis, int missMillis) {
        return List.of(
                new SpeedUp(
                        READ,
                        level,
                        ReadRows.Side.LOADED,
                        Claimed.exactly(times + "×", Quantity.RATIO, times, Better.HIGHER)),
                new ReadLatency(READ, level, ReadRows.Side.HIT, millis(hitMillis)),
                new ReadLatency(READ, level, ReadRows.Side.LOADED, millis(missMillis)));
    }

    /** $0.01 for 1,000 reads of PostgreSQL and $0.001 for 1,000 of Redis, 90 % hits. */
    private static Judge prices() {
        return new ReadPrices.OwnPrices(
                Claimed.exactly("10×", Quantity.RATIO, 10, Better.HIGHER), new ReadPrices(0.01, 0.001), 0.9);
    }

    private static Claimed millis(int millis) {
        return Claimed.exactly(millis + " ms", Quantity.MILLIS, millis, Better.LOWER);
    }

    private static Claim claim(String id, String text, Judge... judges) {
        return new Claim(id, SeedDocument.SESSION_WARMING, text, List.of(judges));
    }
}
