package dev.hitmiss.results.claims;

import static dev.hitmiss.results.claims.Pending.Obstacle.LOAD_NOT_READ;

import dev.hitmiss.results.claims.Claimed.Better;
import dev.hitmiss.results.model.Quantity;
import dev.hitmiss.results.model.SeedDocument;
import java.time.Duration;
import java.util.List;

/** What the document about the user cache promises. */
final class UserClaims {
    private static final Claimed HIT_RATE = Claimed.atLeast("> 60 %", Quantity.PERCENT, 60);
    private static final Duration LIFE = Duration.ofMinutes(5);

    private UserClaims() {}

    static List<Claim> all() {
        return List.of(
                claim(
                        "U1",
                        "Most lookups of users leave the database alone.",
                        HitRateClaim.memory(
                                "lookups that PostgreSQL is spared in an hour, simulated: 1,000 in memory, 5 min",
                                Claimed.between("60–80 %", Quantity.PERCENT, 60, 80, Better.HIGHER),
                                HitRateClaim.SPARED,
                                HitRateClaim.Keeper.TIERS,
                                1_000,
                                LIFE)),
                claim(
                        "U2",
                        "After an hour, memory answers most lookups.",
                        HitRateClaim.memory(
                                "hit rate of an hour, simulated: 1,000 in memory, 5 min",
                                HIT_RATE,
                                HitRateClaim.HOUR,
                                HitRateClaim.Keeper.TIERS,
                                1_000,
                                LIFE),
                        HitRateClaim.memory(
                                "hit rate of an hour, simulated: the seed's LRU, 1,000, 5 min",
                                HIT_RATE,
                                HitRateClaim.HOUR,
                                HitRateClaim.Keeper.LOCKED_LRU,
                                1_000,
                                LIFE),
                        new LiveHitRate(ReadsUnderLoad.Kind.USER, HIT_RATE)),
                claim(
                        "U3",
                        "Handling a message gets faster.",
                        Pending.of("message handling p95", "20–30 % better", Quantity.PERCENT, LOAD_NOT_READ)),
                claim(
                        "U4",
                        "A user who was changed is never seen as before.",
                        Pending.of("stale users", "0", Quantity.COUNT, LOAD_NOT_READ)));
    }

    private static Claim claim(String id, String text, Judge... judges) {
        return new Claim(id, SeedDocument.USER_CACHE, text, List.of(judges));
    }
}
