package dev.hitmiss.results.claims;

import static dev.hitmiss.results.claims.Pending.Obstacle.LOAD_NOT_READ;
import static dev.hitmiss.results.claims.Pending.Obstacle.NO_COUNT;

import dev.hitmiss.results.model.Quantity;
import dev.hitmiss.results.model.SeedDocument;
import java.util.List;

/** What the document about the user cache promises. */
final class UserClaims {
    private UserClaims() {}

    static List<Claim> all() {
        return List.of(
                claim(
                        "U1",
                        "Most lookups of users leave the database alone.",
                        Pending.of("lookups of users in PostgreSQL", "−60 to −80 %", Quantity.PERCENT, NO_COUNT)),
                claim(
                        "U2",
                        "After an hour, memory answers most lookups.",
                        Pending.of("hit rate", "> 60 %", Quantity.PERCENT, LOAD_NOT_READ)),
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
