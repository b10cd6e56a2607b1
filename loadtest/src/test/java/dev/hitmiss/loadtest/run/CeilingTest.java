package dev.hitmiss.loadtest.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CeilingTest {
    private static final Path HLOG = Path.of("load/ceiling/config-read.hlog");

    @Test
    void perSecond_aWholeLog_countsNeitherWarmUpNorTheLastInterval() {
        double perSecond = Ceiling.perSecond(
                List.of(
                        answered(0, 1_000, 10),
                        answered(1_000, 2_500, 20),
                        answered(2_500, 3_500, 4_000),
                        answered(3_500, 4_500, 5_000),
                        answered(4_500, 6_000, 10_000),
                        answered(6_000, 6_010, 1)),
                HLOG);

        assertThat(perSecond).isEqualTo(6_000);
    }

    @Test
    void perSecond_otherMeasuresAndErrors_areNoArrivals() {
        double perSecond = Ceiling.perSecond(
                List.of(
                        answered(3_000, 4_000, 100),
                        interval("measured/get-config/local-hit/slip", 3_000, 4_000, 7),
                        interval("measured/get-config/error:refused/service", 3_000, 4_000, 8),
                        answered(4_000, 4_100, 1)),
                HLOG);

        assertThat(perSecond).isEqualTo(100);
    }

    @Test
    void perSecond_nothingAfterTheWarmUp_isNotKnown() {
        assertThatThrownBy(() -> Ceiling.perSecond(List.of(answered(0, 1_000, 10)), HLOG))
                .isInstanceOf(IncompleteRunException.class)
                .hasMessage("the injector's ceiling is not known: nothing was answered after its 3 s of warm-up;"
                        + " see 'load/ceiling/config-read.hlog', and run again when the machine is less busy");
    }

    private static HlogInterval answered(long fromMillis, long toMillis, long count) {
        return interval("measured/get-config/local-hit/service", fromMillis, toMillis, count);
    }

    private static HlogInterval interval(String tag, long fromMillis, long toMillis, long count) {
        return new HlogInterval(tag, Duration.ofMillis(fromMillis), Duration.ofMillis(toMillis), count);
    }
}
