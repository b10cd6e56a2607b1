package dev.hitmiss.results.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the load was aimed at. URLs carry no credentials.
 *
 * @param stackMode who started the servers behind it; null where that is not known
 * @param redisClient what the service speaks to Redis with; null where that is not known
 */
public record LoadTarget(
        TargetKind kind,
        List<String> baseUrls,
        @Nullable Integer instances,
        @Nullable NetworkProfile networkProfile,
        @Nullable StackMode stackMode,
        @Nullable String redisClient) {
    public LoadTarget {
        baseUrls = List.copyOf(baseUrls);
        Require.that(!baseUrls.isEmpty(), "'baseUrls' must not be empty");
        // The value is not quoted: it may hold a password.
        Require.that(
                baseUrls.stream().allMatch(url -> url.matches("https?://[^@\\s]+")),
                "'baseUrls' must be http or https URLs without credentials");
        Require.atLeast("instances", 1, instances);
    }
}
