package dev.hitmiss.loadtest.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A sender that waits for each answer before it sends on, at a service that stalls for 50 ms in every second, on a clock of their
 * own: only one request meets each stall, but all that were due meanwhile are late.
 */
final class CoordinatedOmissionTest {
    private static final StallSchedule STALLS = new StallSchedule(Duration.ofMillis(50), Duration.ofSeconds(1));
    private static final int SECONDS = 60;
    /** No whole number, so that arrivals meet each stall at other times of it. */
    private static final double RATE = 997.3;

    private static final long OFFERED = Math.round(RATE * SECONDS);
    private static final long SERVICE_NANOS = 10_000;
    /** What was due during a stall is sent one by one after it, and is late by up to 50 service times more. */
    private static final double TOLERANCE = 0.001;

    private final AtomicLong nowNanos = new AtomicLong();
    private final LatencyRecorder latencies = new LatencyRecorder();
    private final Map<Measure, RecordedLatencies> recorded = new EnumMap<>(Measure.class);

    @BeforeEach
    void sendOneAfterTheOther() {
        Arrivals arrivals = new Arrivals(RATE, Duration.ZERO, latencies, nowNanos::get);
        Way way = new Way("get", "http://127.0.0.1");
        for (long number = 0; number < OFFERED; number++) {
            long dueNanos = Math.round(number * 1e9 / RATE);
            nowNanos.accumulateAndGet(dueNanos, Math::max);
            Arrival arrival = arrivals.start(arrivals.draw(), way);
            Duration stalled = STALLS.left(Duration.ofNanos(nowNanos.get()));
            nowNanos.addAndGet(stalled.toNanos() + SERVICE_NANOS);
            arrival.settle(Outcome.answered(200, "loaded"));
        }
        latencies.drain(interval -> recorded.put(measureOf(interval.getTag()), new RecordedLatencies(interval.copy())));
    }

    private static Measure measureOf(String tag) {
        for (Measure measure : Measure.values()) {
            if (tag.endsWith("/" + measure.label())) {
                return measure;
            }
        }
        throw new AssertionError("no measure in the tag '" + tag + "'");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 10, 20, 30, 40, 45, 49})
    void perceivedLatency_ofArrivalsDuringStalls_isSpreadOverTheirLength(int millis) {
        Duration late = Duration.ofMillis(millis);

        assertThat(of(Measure.PERCEIVED).shareAbove(late)).isCloseTo(STALLS.shareAbove(late), within(TOLERANCE));
    }

    @Test
    void serviceTime_knowsOfOneArrivalAStall() {
        assertThat(of(Measure.SERVICE).countAbove(Duration.ofMillis(1))).isEqualTo(SECONDS);
    }

    private RecordedLatencies of(Measure measure) {
        RecordedLatencies found = Objects.requireNonNull(recorded.get(measure));
        assertThat(found.count()).isEqualTo(OFFERED);
        return found;
    }
}
