package dev.hitmiss.benchmarks.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.hitmiss.caches.Caches;
import dev.hitmiss.caches.CachesSettings;
import dev.hitmiss.caches.data.Dataset;
import dev.hitmiss.caches.data.DatasetSpec;
import dev.hitmiss.stack.Stack;
import dev.hitmiss.stack.StackMode;
import dev.hitmiss.stack.start.StackRequest;
import dev.hitmiss.stack.start.StackStart;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bytes of cached logins, on servers of its own. */
final class LoginMemoryIT {
    private Stack servers;
    private Caches caches;

    @BeforeEach
    void open() {
        servers = StackStart.start(StackRequest.of(StackMode.EMBEDDED, Set.of()));
        caches = Caches.open(CachesSettings.fromEnvironment(servers.environment()));
        Dataset.ensure(caches.database(), new DatasetSpec(4_000, 1));
    }

    @AfterEach
    void close() {
        caches.close();
        servers.close();
    }

    @Test
    void measure_twoSizes_findsWhatRedisSaysOfOneOfThem() throws InterruptedException {
        LoginMemory measured = LoginMemory.measure(caches, List.of(1_000, 4_000));
        assertThat(measured.figures()).extracting(MemoryFigure::entries).containsExactly(1_000, 4_000);
        double atFew = measured.figures().get(0).bytesPerEntry();
        double atMany = measured.figures().get(1).bytesPerEntry();
        assertThat(atMany).isCloseTo(atFew, within(atFew / 5));
        // Eleven short fields and one of a hundred characters hold some 500 characters: much less cannot be, and much
        // more is not.
        assertThat(atMany).isBetween(500.0, 5_000.0);
    }

    @Test
    void measure_copiesInMemory_takeWhatLoginsAreMadeOf() throws InterruptedException {
        Map<String, String> variant = new HashMap<>(servers.environment());
        variant.put("SESSION_CACHE_TIERS", "LOCAL_OVER_REDIS");
        try (Caches inMemory = Caches.open(CachesSettings.fromEnvironment(variant))) {
            LoginHeap measured = LoginHeap.measure(inMemory, 1, 4_000);
            assertThat(measured.figure().entries()).isEqualTo(4_000);
            // A dozen objects, and some 400 characters.
            assertThat(measured.figure().bytesPerEntry()).isBetween(500.0, 3_000.0);
        }
    }

    @Test
    void measure_redisWithKeysOfOthers_isRefused() {
        caches.redis().set("another", new byte[] {1}, Duration.ofMinutes(1));
        assertThatThrownBy(() -> LoginMemory.measure(caches, List.of(10)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Redis holds 1 keys, and what they take would change the figures as they come and go."
                        + " Measure on an empty one: 'hitmiss stack' starts it.");
    }

    @Test
    void measure_fewerLoginsThanAskedFor_saysHowManyThereAre() {
        assertThatThrownBy(() -> LoginMemory.measure(caches, List.of(4_001)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("the figure is about 4001 logins, but of 4000 this filling came to ");
    }
}
