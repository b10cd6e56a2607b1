package dev.hitmiss.results.model;

/** How JMH measured: what has to be equal before two rows are compared. Times are in JMH's own words. */
public record JmhSettings(
        String jmhVersion,
        int warmupIterations,
        String warmupTime,
        int warmupBatchSize,
        int measurementIterations,
        String measurementTime,
        int measurementBatchSize) {
    public JmhSettings {
        Require.text("jmhVersion", jmhVersion);
        Require.atLeast("warmupIterations", 0, warmupIterations);
        Require.text("warmupTime", warmupTime);
        Require.atLeast("warmupBatchSize", 1, warmupBatchSize);
        Require.atLeast("measurementIterations", 1, measurementIterations);
        Require.text("measurementTime", measurementTime);
        Require.atLeast("measurementBatchSize", 1, measurementBatchSize);
    }
}
