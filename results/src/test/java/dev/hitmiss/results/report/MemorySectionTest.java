package dev.hitmiss.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.results.Fixtures;
import dev.hitmiss.results.claims.Ledgers;
import org.junit.jupiter.api.Test;

final class MemorySectionTest {
    @Test
    void render_experiment_isATableOfCachesByPlaceAndSize() {
        assertThat(new MemorySection().render(Ledgers.everyVerdict())).isEqualTo("""
                ## What copies weigh

                Copies are weighed. Redis 8 with jemalloc.

                | A cached | Redis, of 10,000 | Redis, of 100,000 | Heap, of 10,000 | Heap, of 100,000 |
                |----------|-----------------:|------------------:|----------------:|-----------------:|
                | config   |            255 B |             256 B |           125 B |            125 B |
                | session  |            905 B |             906 B |           450 B |            450 B |
                | trigger  |          1,010 B |           1,010 B |           500 B |            500 B |
                """);
    }

    @Test
    void render_runWithoutIt_isEmpty() {
        assertThat(new MemorySection().render(Fixtures.run())).isEmpty();
    }
}
