package dev.hitmiss.loadtest.profile;

import java.time.Duration;

/** How much a load run may cost. */
public enum Budget {
    /** Everything runs once; no figure is believed. */
    SMOKE(Duration.ofSeconds(1), Duration.ofSeconds(3), 100),
    /** The headline, as much as two cores bear that also run the servers and the injector. */
    QUICK(Duration.ofSeconds(30), Duration.ofSeconds(20), 200),
    /** Enough arrivals for a 99.9th percentile of what is asked for most, at a rate that two cores bear, too. */
    FULL(Duration.ofSeconds(30), Duration.ofSeconds(300), 200);

    private final Duration warmUp;
    private final Duration measured;
    private final double arrivalsPerSecond;

    Budget(Duration warmUp, Duration measured, double arrivalsPerSecond) {
        this.warmUp = warmUp;
        this.measured = measured;
        this.arrivalsPerSecond = arrivalsPerSecond;
    }

    public Duration warmUp() {
        return warmUp;
    }

    public Duration measured() {
        return measured;
    }

    public double arrivalsPerSecond() {
        return arrivalsPerSecond;
    }
}
