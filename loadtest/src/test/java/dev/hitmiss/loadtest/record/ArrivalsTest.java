package dev.hitmiss.loadtest.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

final class ArrivalsTest {
    /** Three significant digits. */
    private static final Percentage NEAR = Percentage.withPercentage(0.1);

    private static final Outcome HIT = Outcome.answered(200, "remote-hit");
    private static final Series MEASURED_HIT = new Series(Phase.MEASURED, "get", HIT);

    private static final Way GET = new Way("get", "http://one");

    private final AtomicLong clockNanos = new AtomicLong();
    private final LatencyRecorder latencies = new LatencyRecorder();

    private Arrivals arrivals(Duration warmUp) {
        return new Arrivals(100, warmUp, latencies, clockNanos::get);
    }

    private static Arrival start(Arrivals arrivals) {
        return arrivals.start(arrivals.draw(), GET);
    }

    @Test
    void settle_ofALateArrival_recordsServiceSlipAndBothTogether() {
        Arrivals arrivals = arrivals(Duration.ZERO);
        start(arrivals).settle(HIT);
        clockNanos.set(15_000_000);
        Arrival late = start(arrivals);
        clockNanos.set(18_000_000);
        late.settle(HIT);

        assertThat(maxNanosByMeasure())
                .hasEntrySatisfying("service", nanos -> assertThat(nanos).isCloseTo(3_000_000, NEAR))
                .hasEntrySatisfying("slip", nanos -> assertThat(nanos).isCloseTo(5_000_000, NEAR))
                .hasEntrySatisfying("perceived", nanos -> assertThat(nanos).isCloseTo(8_000_000, NEAR));
    }

    @Test
    void settle_ofAnEarlyArrival_countsItsSlipAsZero() {
        Arrivals arrivals = arrivals(Duration.ZERO);
        start(arrivals).settle(HIT);
        start(arrivals).settle(HIT);

        assertThat(maxNanosByMeasure()).containsEntry("slip", 0L);
    }

    @Test
    void settle_twice_countsTheFirstOutcomeAlone() {
        Arrival arrival = start(arrivals(Duration.ZERO));
        arrival.settle(HIT);
        arrival.settle(Outcome.failed("timeout"));

        assertThat(arrival.isSettled()).isTrue();
        assertThat(latencies.counts()).containsExactly(Map.entry(MEASURED_HIT, 1L));
    }

    @Test
    void settle_belongsToThePhaseOfTheIntendedStart() {
        Arrivals arrivals = arrivals(Duration.ofMillis(15));
        for (int arrival = 0; arrival < 3; arrival++) {
            start(arrivals).settle(HIT);
        }

        assertThat(latencies.counts())
                .containsExactly(Map.entry(new Series(Phase.WARM_UP, "get", HIT), 2L), Map.entry(MEASURED_HIT, 1L));
    }

    @Test
    void tally_ofAnArrivalNeverHeardOf_isUnresolved() {
        Arrivals arrivals = arrivals(Duration.ZERO);
        start(arrivals).settle(HIT);
        clockNanos.set(10_000_000);
        start(arrivals).settle(Outcome.failed("reset"));
        clockNanos.set(20_000_000);
        start(arrivals);
        clockNanos.set(2_000_000_000);
        Tally tally = Tally.of("s", Instant.ofEpochSecond(10), arrivals, latencies);

        assertThat(tally.startedAt()).isEqualTo(Instant.ofEpochSecond(8));
        assertThat(tally.offered()).isEqualTo(3);
        assertThat(tally.completed()).isEqualTo(1);
        assertThat(tally.failed()).isEqualTo(1);
        assertThat(tally.unresolved()).isEqualTo(1);
        assertThat(tally.sent()).containsExactly(new Tally.Sent(GET, 3, 1));
        assertThat(tally.unmatched()).isEqualTo(1);
    }

    private Map<String, Long> maxNanosByMeasure() {
        Map<String, Long> maxima = new HashMap<>();
        latencies.drain(interval -> maxima.put(interval.getTag().replaceAll(".*/", ""), interval.getMaxValue()));
        return maxima;
    }
}
