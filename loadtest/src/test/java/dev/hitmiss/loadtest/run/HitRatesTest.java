package dev.hitmiss.loadtest.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.loadtest.record.Outcome;
import dev.hitmiss.loadtest.record.Phase;
import dev.hitmiss.loadtest.record.Series;
import dev.hitmiss.loadtest.record.Tally;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HitRatesTest {
    private static final Tally TALLY = new Tally(
            "cold-start",
            Instant.EPOCH,
            Instant.EPOCH,
            1,
            List.of(),
            Stream.of(
                            "remote-hit",
                            "local-hit",
                            "loaded",
                            "coalesced",
                            "degraded",
                            "absent",
                            "written",
                            "error:refused")
                    .map(outcome -> new Tally.Row(new Series(Phase.MEASURED, "get-login", new Outcome(outcome)), 1))
                    .toList());

    @Test
    void of_aLog_countsHitsAmongReadsOfWhatExists() {
        HitRates rates = HitRates.of(
                TALLY,
                List.of(
                        interval("measured/get-login/loaded/service", 2_020, 8),
                        interval("measured/get-login/loaded/slip", 2_020, 8),
                        interval("measured/get-login/remote-hit/service", 2_020, 2),
                        interval("measured/get-login/absent/service", 2_020, 100),
                        interval("measured/get-login/written/service", 2_020, 100),
                        interval("measured/get-login/error:refused/service", 2_020, 100),
                        interval("measured/get-login/local-hit/service", 3_025, 7),
                        interval("measured/get-login/remote-hit/service", 3_025, 2),
                        interval("measured/get-login/degraded/service", 3_025, 1),
                        interval("measured/get-login/coalesced/service", 5_010, 4)));

        assertThat(rates.seconds())
                .containsExactly(
                        new HitRates.Second(1, 10, 2), new HitRates.Second(2, 10, 9), new HitRates.Second(4, 4, 0));
        assertThat(rates.sentence())
                .isEqualTo("The hit rate reached 90 % in second 2 and did not stay there: 0 % in second 4.");
    }

    @Test
    void sentence_ofAHitRateThatStaysLow_saysItsBestSecond() {
        HitRates rates = new HitRates(List.of(new HitRates.Second(1, 10, 8), new HitRates.Second(2, 100, 33)));

        assertThat(rates.sentence())
                .isEqualTo("The hit rate did not reach 90 %; its best second was number 1 with 80 %.");
    }

    @Test
    void sentence_withoutReads_saysSo() {
        assertThat(HitRates.of(TALLY, List.of()).sentence())
                .isEqualTo("Nothing that exists was read, so that there is no hit rate.");
    }

    private static HlogInterval interval(String tag, long fromMillis, long count) {
        return new HlogInterval(tag, Duration.ofMillis(fromMillis), Duration.ofMillis(fromMillis + 1_000), count);
    }
}
