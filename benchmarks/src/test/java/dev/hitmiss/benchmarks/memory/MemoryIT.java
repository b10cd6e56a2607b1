package dev.hitmiss.benchmarks.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hitmiss.benchmarks.experiment.ExperimentDocument;
import dev.hitmiss.benchmarks.experiment.Figure;
import dev.hitmiss.caches.CachesSettings;
import dev.hitmiss.caches.data.Dataset;
import dev.hitmiss.caches.data.DatasetSpec;
import dev.hitmiss.caches.postgres.Database;
import dev.hitmiss.caches.redis.Redis;
import dev.hitmiss.caches.sql.Records;
import dev.hitmiss.stack.Stack;
import dev.hitmiss.stack.StackMode;
import dev.hitmiss.stack.start.StackRequest;
import dev.hitmiss.stack.start.StackStart;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What copies weigh, on servers of its own. */
final class MemoryIT {
    private static final int ROWS = 4_000;

    private Stack servers;
    private Database database;
    private Redis redis;

    @BeforeEach
    void open() {
        servers = StackStart.start(StackRequest.of(StackMode.EMBEDDED, Set.of()));
        CachesSettings settings = CachesSettings.fromEnvironment(servers.environment());
        database = Database.open(settings.database(), settings.pool());
        redis = settings.client().open(settings.redis(), settings.redisSettings());
        Dataset.ensure(database, new DatasetSpec(ROWS, 1));
    }

    @AfterEach
    void close() {
        redis.close();
        database.close();
        servers.close();
    }

    private CopyWeights weights(Integer... counts) {
        return new CopyWeights(redis, new Records(database.dataSource()), 1, List.of(counts));
    }

    private static double perEntry(ExperimentDocument document, CopiedCache cache, String place) {
        Map<String, String> labels = Map.of("cache", cache.text(), "place", place, "entries", Integer.toString(ROWS));
        return document.measured().stream()
                .filter(figure -> figure.name().equals("bytes-per-entry")
                        && figure.labels().equals(labels))
                .map(Figure::value)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void measure_everyCache_weighsWhatItsRowsAreMadeOf() throws InterruptedException {
        ExperimentDocument document = weights(1_000, ROWS).measure();
        assertThat(document.pass()).as(document.json()).isTrue();
        // Eleven short fields and one of a hundred characters hold some 500 characters: much less cannot be, and much
        // more is not.
        assertThat(perEntry(document, CopiedCache.SESSION, "redis")).isBetween(500.0, 5_000.0);
        assertThat(perEntry(document, CopiedCache.SESSION, "heap")).isBetween(500.0, 3_000.0);
        // A name of some 30 characters and one word.
        assertThat(perEntry(document, CopiedCache.CHANNEL, "redis")).isBetween(60.0, 300.0);
        assertThat(perEntry(document, CopiedCache.CHANNEL, "heap")).isBetween(60.0, 500.0);
        for (CopiedCache cache : CopiedCache.values()) {
            assertThat(perEntry(document, cache, "redis")).as(cache.text()).isBetween(60.0, 5_000.0);
            assertThat(perEntry(document, cache, "heap")).as(cache.text()).isBetween(60.0, 10_000.0);
        }
        assertThat(new RedisMemory(redis).keys()).isZero();
    }

    @Test
    void measure_redisWithKeysOfOthers_isRefused() {
        redis.set("another", new byte[] {1}, Duration.ofMinutes(1));
        assertThatThrownBy(() -> weights(10).measure())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Redis holds 1 keys, and what they take would change the figures as they come and go."
                        + " Measure on an empty one: 'hitmiss stack' starts it.");
    }

    @Test
    void measure_moreThanThereAre_saysWhichRowIsMissing() {
        assertThatThrownBy(() -> weights(ROWS + 1).measure())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the figure is about 4001 copies of config, but PostgreSQL has no row of number 4000");
    }
}
