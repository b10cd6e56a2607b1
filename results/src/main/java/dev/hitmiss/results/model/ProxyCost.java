package dev.hitmiss.results.model;

/** What a proxy adds to a round trip beyond the delay that it was told, with its 95 % interval; in microseconds. */
public record ProxyCost(double addedMicrosMedian, double addedMicrosLow, double addedMicrosHigh, int samples) {
    public ProxyCost {
        Require.that(
                addedMicrosLow <= addedMicrosMedian && addedMicrosMedian <= addedMicrosHigh,
                "'addedMicrosMedian' must lie between 'addedMicrosLow' and 'addedMicrosHigh', got: " + addedMicrosMedian
                        + " and " + addedMicrosLow + " to " + addedMicrosHigh);
        Require.atLeast("samples", 1, samples);
    }
}
