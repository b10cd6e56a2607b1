package dev.hitmiss.runner.plan;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** How much time a run may take, and so how often and how long each row is measured. */
public enum Budget {
    SMOKE(1, 0, 1, Duration.ofMillis(100)),
    QUICK(3, 3, 4, Duration.ofSeconds(1)),
    FULL(10, 5, 5, Duration.ofSeconds(1));

    /** Starting two JVMs, opening clients and warming keys; from runs on two cores. */
    private static final Duration FORK_OVERHEAD = Duration.ofMillis(3_500);

    private final int forks;
    private final int warmUpIterations;
    private final int measuredIterations;
    private final Duration iteration;

    Budget(int forks, int warmUpIterations, int measuredIterations, Duration iteration) {
        this.forks = forks;
        this.warmUpIterations = warmUpIterations;
        this.measuredIterations = measuredIterations;
        this.iteration = iteration;
    }

    public int forks() {
        return forks;
    }

    /** Smoke proves that everything runs: no figure of it is believed, so one row per method does. */
    public boolean oneRowPerMethod() {
        return this == SMOKE;
    }

    /** Quick measures the rows that answer the main questions; the others wait for a full run. */
    public boolean headlinesOnly() {
        return this == QUICK;
    }

    public Duration timeOfOneFork() {
        return FORK_OVERHEAD.plus(iteration.multipliedBy(warmUpIterations + measuredIterations));
    }

    /** JMH's own flags for one fork. */
    public List<String> jmhFlags() {
        String length = iteration.toMillis() + "ms";
        return List.of(
                "-f",
                "1",
                "-wi",
                Integer.toString(warmUpIterations),
                "-w",
                length,
                "-i",
                Integer.toString(measuredIterations),
                "-r",
                length);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
