package dev.hitmiss.results.model;

/** A summary of a latency distribution in microseconds. */
public record LatencySummary(
        double latencyMicrosMin,
        double latencyMicrosMean,
        double latencyMicrosP50,
        double latencyMicrosP90,
        double latencyMicrosP95,
        double latencyMicrosP99,
        double latencyMicrosP999,
        double latencyMicrosP9999,
        double latencyMicrosMax) {
    public LatencySummary {
        double[] rising = {
            0,
            latencyMicrosMin,
            latencyMicrosP50,
            latencyMicrosP90,
            latencyMicrosP95,
            latencyMicrosP99,
            latencyMicrosP999,
            latencyMicrosP9999,
            latencyMicrosMax
        };
        for (int i = 1; i < rising.length; i++) {
            Require.that(
                    rising[i - 1] <= rising[i],
                    "latencies must be at least 0 and rise from min over the percentiles to max, got: " + rising[i]
                            + " after " + rising[i - 1]);
        }
        Require.that(latencyMicrosMean >= 0, "'latencyMicrosMean' must be at least 0, got: " + latencyMicrosMean);
    }
}
