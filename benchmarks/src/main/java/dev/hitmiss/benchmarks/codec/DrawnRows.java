package dev.hitmiss.benchmarks.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.hitmiss.caches.config.ConfigSnapshot;
import dev.hitmiss.caches.tier.Expiry;
import dev.hitmiss.caches.user.User;
import dev.hitmiss.caches.user.UserDetails;
import java.util.SplittableRandom;
import java.util.UUID;

/** Rows as long as those of the seeded data, and states that have grown larger. Not thread-safe. */
final class DrawnRows {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int TRIGGER_LENGTH = 30;
    private static final int LABEL_LENGTH = 22;
    private static final int NAME_LENGTH = 12;
    private static final double CENTS = 100;

    private final SplittableRandom random;

    DrawnRows(long seed) {
        random = new SplittableRandom(seed);
    }

    ConfigSnapshot config() {
        return new ConfigSnapshot(
                word(TRIGGER_LENGTH), word(TRIGGER_LENGTH), word(LABEL_LENGTH), word(LABEL_LENGTH), cents());
    }

    User user() {
        String name = word(NAME_LENGTH);
        return new User(
                random.nextInt(1, 10_000),
                new UUID(random.nextLong(), random.nextLong()),
                new UserDetails(name, name + "@example.org", word(NAME_LENGTH), word(NAME_LENGTH)),
                false,
                Expiry.never());
    }

    /** The scores that led to an average, until they have so many bytes as text. */
    JsonNode state(int bytes) {
        StringBuilder recent = new StringBuilder();
        for (int event = 1; recent.length() < bytes; event++) {
            recent.append(event == 1 ? "" : ",")
                    .append("{\"event\":")
                    .append(event)
                    .append(",\"score\":")
                    .append(cents())
                    .append(",\"ema\":")
                    .append(cents())
                    .append('}');
        }
        try {
            return JSON.readTree("{\"ema\":" + cents() + ",\"recent\":[" + recent + "]}");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was drawn is no JSON", e);
        }
    }

    private double cents() {
        return random.nextInt(10_000) / CENTS;
    }

    private String word(int length) {
        return random.ints(length, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
