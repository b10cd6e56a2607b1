package dev.hitmiss.loadtest.keys;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** What the seeded data calls the things numbered 0, 1, 2, …; whatever a number beyond its size is called does not exist. */
public final class SeededNames {
    private static final List<String> PLATFORMS = List.of("twitch", "discord", "youtube");
    /** What {@code service.jar seed} takes if it is not told otherwise. */
    private static final long DATA_SEED = 1;

    private SeededNames() {}

    public static UUID overlayId(long number) {
        return UUID.nameUUIDFromBytes(("overlay:" + number).getBytes(StandardCharsets.UTF_8));
    }

    public static long userId(long number) {
        return number + 1;
    }

    public static String platform(long number) {
        return PLATFORMS.get((int) (number % PLATFORMS.size()));
    }

    public static String platformId(long number) {
        return "user_" + number;
    }

    public static String triggerId(long number) {
        return "trigger_" + number;
    }

    public static String channelId(long number) {
        return "channel_" + number;
    }

    /** The token of a user's seeded login. */
    public static String loginToken(long number) {
        byte[] name = ("login:" + DATA_SEED + ":" + number).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sha256(name));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java runtime has SHA-256", impossible);
        }
    }
}
