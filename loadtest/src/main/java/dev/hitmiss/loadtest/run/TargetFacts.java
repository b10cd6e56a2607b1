package dev.hitmiss.loadtest.run;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a target beside its address; null for what is not.
 *
 * @param caveats what a reader of figures has to know about it, one sentence each
 */
record TargetFacts(
        String kind,
        @Nullable Integer instances,
        @Nullable String networkProfile,
        @Nullable String stackMode,
        @Nullable String redisClient,
        List<String> caveats) {}
