package dev.hitmiss.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.results.Fixtures;
import dev.hitmiss.results.claims.Ledgers;
import org.junit.jupiter.api.Test;

final class HitRateSectionTest {
    @Test
    void render_experiment_isATableOfCopiesByLifeAndOneOfPromises() {
        assertThat(new HitRateSection().render(Ledgers.everyVerdict())).isEqualTo("""
                ## Hit rates without waiting

                An hour of reads is played. Copies stand as long as the column says, the exponent is 0.99, and nothing is written.

                | Copies                          |  5 min |   24 h |
                |---------------------------------|-------:|-------:|
                | in Redis                        | 84.0 % | 92.0 % |
                | 1,000 in memory                 | 64.0 % |      – |
                | 1,000 in memory, the seed's LRU | 44.0 % |      – |

                | Id | What                                                                            | Claimed | How skewed reads must be                        |
                |----|---------------------------------------------------------------------------------|---------|-------------------------------------------------|
                | C3 | hit rate once warm, simulated: a day in Redis                                   | > 90 %  | it begins to hold at an exponent of about 0.948 |
                | U1 | lookups that PostgreSQL is spared in an hour, simulated: 1,000 in memory, 5 min | 60–80 % | it begins to hold at an exponent of about 0.906 |
                | U2 | hit rate of an hour, simulated: 1,000 in memory, 5 min                          | > 60 %  | it begins to hold at an exponent of about 0.906 |
                | U2 | hit rate of an hour, simulated: the seed's LRU, 1,000, 5 min                    | > 60 %  | it holds at no exponent from 0.6 to 1.2         |
                | T6 | hit rate of an hour, simulated: 5 min in Redis                                  | 70–90 % | it begins to hold at an exponent of about 0.700 |
                | T6 | reads that PostgreSQL is spared in an hour, simulated: 5 min in Redis           | 70–90 % | it begins to hold at an exponent of about 0.700 |
                """);
    }

    @Test
    void render_runWithoutIt_isEmpty() {
        assertThat(new HitRateSection().render(Fixtures.run())).isEmpty();
    }
}
