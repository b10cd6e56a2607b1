package dev.hitmiss.results.claims;

import static dev.hitmiss.results.claims.Pending.Obstacle.LOAD_NOT_READ;
import static dev.hitmiss.results.claims.Pending.Obstacle.NO_EXPERIMENT;

import dev.hitmiss.results.claims.Claimed.Better;
import dev.hitmiss.results.claims.ReadRows.Side;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.Quantity;
import dev.hitmiss.results.model.SeedDocument;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What the document about trigger states promises. */
final class TriggerClaims {
    private static final String READ = "trigger read";

    private TriggerClaims() {}

    static List<Claim> all() {
        return List.of(
                claim("T1", "A state that Redis answers comes many times as fast as from PostgreSQL.", hit()),
                claim(
                        "T2",
                        "Misses and writes hardly get slower.",
                        reads(
                                "miss + 0.1 ms",
                                new ReadDifference(
                                        READ,
                                        Side.LOADED,
                                        Side.LOOKUP,
                                        Claimed.exactly("+ 0.1 ms", Quantity.MILLIS, 0.1, Better.LOWER))),
                        new WriteClaim(
                                "write on top of one without the cache",
                                WriteClaim.Cost.ON_TOP,
                                Claimed.exactly("about 5 %", Quantity.PERCENT, 5, Better.LOWER))),
                claim(
                        "T3",
                        "With one write in five operations, much more gets through.",
                        mixed(
                                "throughput at 80 % reads",
                                "READS_80",
                                new ReadsAndWrites(0.8, 0.2),
                                Claimed.between("6.5–7×, 200 → 1,400+/s", Quantity.RATIO, 6.5, 7, Better.HIGHER))),
                claim(
                        "T4",
                        "With one in twenty, even more.",
                        mixed(
                                "throughput at 95 % reads",
                                "READS_95",
                                new ReadsAndWrites(0.95, 0.05),
                                Claimed.exactly("8×, 250 → 2,000+/s", Quantity.RATIO, 8, Better.HIGHER))),
                claim(
                        "T5",
                        "A burst of events is worked off faster.",
                        new Throughput(
                                "1,000 events over 100 triggers",
                                "TriggerEventsBenchmark",
                                Map.of(),
                                new ReadsAndWrites(1, 1),
                                Claimed.exactly("7.3×, 65 → 476/s", Quantity.RATIO, 7.3, Better.HIGHER))),
                claim(
                        "T6",
                        "Most reads leave PostgreSQL alone.",
                        HitRateClaim.redis(
                                "hit rate of an hour, simulated: 5 min in Redis",
                                Claimed.between("70–90 %", Quantity.PERCENT, 70, 90, Better.HIGHER),
                                HitRateClaim.HOUR,
                                Duration.ofMinutes(5)),
                        HitRateClaim.redis(
                                "reads that PostgreSQL is spared in an hour, simulated: 5 min in Redis",
                                Claimed.between("70–90 %", Quantity.PERCENT, 70, 90, Better.HIGHER),
                                HitRateClaim.SPARED,
                                Duration.ofMinutes(5))),
                claim(
                        "T7",
                        "A cached state is small.",
                        new MemoryClaim(
                                "a cached state in Redis",
                                Claimed.exactly("1 KB (10 MB for 10,000)", Quantity.BYTES, 1_024, Better.LOWER),
                                "trigger",
                                "of used_memory, what Redis and its allocator add included; of seeded states, and others are as"
                                        + " large as what they hold")),
                claim(
                        "T8",
                        "Operations keep to their budget.",
                        budget(),
                        new WriteClaim(
                                "trigger write mean",
                                WriteClaim.Cost.IN_ALL,
                                Claimed.atMost("< 10 ms", Quantity.MILLIS, 10))),
                claim(
                        "T9",
                        "Without Redis it works on, and loses nothing.",
                        Pending.of("data lost in four faults", "none", Quantity.COUNT, NO_EXPERIMENT)),
                claim(
                        "T10",
                        "Many times as many events can come.",
                        Pending.of(
                                "highest rate within the budget", "10×, 1,000+/s", Quantity.PER_SECOND, LOAD_NOT_READ)),
                claim(
                        "T11",
                        "Tuned for it, the slowest stay fast.",
                        Pending.of("p99", "< 10 ms", Quantity.MILLIS, LOAD_NOT_READ)),
                claim("T12", "The stated range of speed-ups is that of the stated latencies.", statedRanges()));
    }

    private static Judge hit() {
        return reads(
                "0.1–0.5 against 2–5 ms, 8–100×",
                new SpeedUp(
                        READ,
                        Level.P50,
                        Side.LOOKUP,
                        Claimed.between("8–100× (its benchmark: 16.7×)", Quantity.RATIO, 8, 100, Better.HIGHER)),
                new ReadLatency(
                        READ,
                        Level.P50,
                        Side.HIT,
                        Claimed.between("0.1–0.5 ms", Quantity.MILLIS, 0.1, 0.5, Better.LOWER)),
                new ReadLatency(
                        READ, Level.P50, Side.LOOKUP, Claimed.between("2–5 ms", Quantity.MILLIS, 2, 5, Better.LOWER)));
    }

    /** The document speaks of the average here. */
    private static Judge budget() {
        return reads(
                "hit < 1 ms, miss < 5 ms",
                new ReadLatency(READ, Level.MEAN, Side.HIT, Claimed.atMost("< 1 ms", Quantity.MILLIS, 1)),
                new ReadLatency(READ, Level.MEAN, Side.LOADED, Claimed.atMost("< 5 ms", Quantity.MILLIS, 5)));
    }

    private static Judge statedRanges() {
        return new StatedRange.OwnLatencies(
                Claimed.exactly("8×", Quantity.RATIO, 8, Better.HIGHER),
                Claimed.exactly("100×", Quantity.RATIO, 100, Better.HIGHER),
                new StatedRange(2, 5),
                new StatedRange(0.1, 0.5));
    }

    private static Judge reads(String claimed, ReadFigure... figures) {
        return new ReadClaim(
                "TriggerReadBenchmark",
                NetworkProfile.SEED_TRIGGER,
                Claimed.words(claimed, Quantity.MILLIS),
                List.of(figures));
    }

    private static Judge mixed(String figure, String mix, ReadsAndWrites operation, Claimed claimed) {
        return new Throughput(figure, "TriggerMixedBenchmark", Map.of("mix", mix), operation, claimed);
    }

    private static Claim claim(String id, String text, Judge... judges) {
        return new Claim(id, SeedDocument.TRIGGER_STATE, text, List.of(judges));
    }
}
