package dev.hitmiss.results.claims;

import static dev.hitmiss.results.claims.Pending.Obstacle.NO_EXPERIMENT;
import static dev.hitmiss.results.claims.Pending.Obstacle.NO_ROW;

import dev.hitmiss.results.model.Quantity;
import dev.hitmiss.results.model.SeedDocument;
import java.util.List;

/** What the document about channels and about patterns of caching promises. */
final class ChannelClaims {
    private ChannelClaims() {}

    static List<Claim> all() {
        return List.of(
                claim(
                        "H1",
                        "Messages tell other instances at once that a channel was switched.",
                        Pending.of("staleness elsewhere", "30 s → at once", Quantity.MILLIS, NO_EXPERIMENT)),
                claim(
                        "H2",
                        "For each kind of data one of five patterns fits.",
                        Pending.of("a row for each pattern", "five patterns", Quantity.COUNT, NO_ROW)),
                claim(
                        "H3",
                        "With memory over Redis, Redis is the truth.",
                        Pending.of(
                                "staleness over two tiers",
                                "5 min in memory, 24 h in Redis",
                                Quantity.MILLIS,
                                NO_EXPERIMENT)),
                claim(
                        "H4",
                        "Redis keeps duplicates out for all instances, memory for one.",
                        Pending.of(
                                "duplicates let in",
                                "none in 5 s; one an instance in 1 h",
                                Quantity.COUNT,
                                NO_EXPERIMENT)),
                claim(
                        "H5",
                        "Of two users of one pool, one can starve the other.",
                        Pending.of("a shared pool beside two", "one could starve", Quantity.RATIO, NO_EXPERIMENT)));
    }

    private static Claim claim(String id, String text, Judge... judges) {
        return new Claim(id, SeedDocument.CHANNEL_ACTIVATION, text, List.of(judges));
    }
}
