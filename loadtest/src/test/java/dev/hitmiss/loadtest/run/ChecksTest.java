package dev.hitmiss.loadtest.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.loadtest.record.Outcome;
import dev.hitmiss.loadtest.record.Phase;
import dev.hitmiss.loadtest.record.Series;
import dev.hitmiss.loadtest.record.Tally;
import dev.hitmiss.loadtest.record.Way;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecksTest {
    private static Tally tally(long answered, long failed) {
        return new Tally(
                "config-read",
                Instant.EPOCH,
                Instant.EPOCH,
                answered + failed,
                List.of(new Tally.Sent(new Way("get-config", "http://one"), answered + failed, failed)),
                List.of(row(Outcome.answered(200, "loaded"), answered), row(Outcome.failed("status-500"), failed)));
    }

    private static Tally.Row row(Outcome outcome, long count) {
        return new Tally.Row(new Series(Phase.MEASURED, "get-config", outcome), count);
    }

    @Test
    void failedShare_fewErrors_passes() {
        assertThat(Checks.failedShare(tally(99, 1)))
                .isEqualTo(new Check("failed-share", "percent", 1, 1, true, "1 of 100 measured arrivals failed."));
    }

    @Test
    void failedShare_manyErrors_isNotValid() {
        assertThat(Checks.failedShare(tally(5, 495)))
                .isEqualTo(new Check("failed-share", "percent", 99, 1, false, "495 of 500 measured arrivals failed."));
    }

    @Test
    void failedShare_nothingMeasured_isNotValid() {
        assertThat(Checks.failedShare(tally(0, 0)).passed()).isFalse();
    }
}
