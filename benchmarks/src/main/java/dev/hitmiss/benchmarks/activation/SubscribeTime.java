package dev.hitmiss.benchmarks.activation;

import java.time.Duration;

/** How long a channel takes to acknowledge a subscription. */
public enum SubscribeTime {
    NONE(0),
    MILLIS_20(20),
    MILLIS_100(100);

    private final Duration duration;

    SubscribeTime(long millis) {
        duration = Duration.ofMillis(millis);
    }

    Duration duration() {
        return duration;
    }
}
