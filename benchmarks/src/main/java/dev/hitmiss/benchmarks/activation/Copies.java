package dev.hitmiss.benchmarks.activation;

import dev.hitmiss.benchmarks.fixture.AskedCache;
import dev.hitmiss.caches.Caches;
import dev.hitmiss.caches.tier.Outcome;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the copy of an overlay's config in Redis stands when its session is activated. */
public enum Copies {
    /** Nobody asks for it. */
    NOT_ASKED(null),
    /** There is none. */
    COLD(Outcome.LOADED),
    /** It is there since an earlier activation. */
    WARM(Outcome.REMOTE_HIT),
    /** It is there because its owner has just logged in. */
    PREWARMED(Outcome.REMOTE_HIT);

    private final @Nullable Outcome answer;

    Copies(@Nullable Outcome answer) {
        this.answer = answer;
    }

    /** How the config cache has to answer a cold start; null: it is not asked. */
    @Nullable
    Outcome answer() {
        return answer;
    }

    void prepare(Caches caches, UUID overlayId) {
        switch (this) {
            case NOT_ASKED -> {}
            case COLD -> AskedCache.CONFIGS.forget(caches, List.of(overlayId));
            case WARM -> caches.config().read(overlayId);
            case PREWARMED -> {
                AskedCache.CONFIGS.forget(caches, List.of(overlayId));
                caches.activations().prewarm(overlayId);
            }
        }
    }
}
