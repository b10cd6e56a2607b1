package dev.hitmiss.benchmarks.curve;

import java.util.stream.IntStream;

/**
 * The share of requests that a cache with room for all keys answers in the long run, by arithmetic: a copy is loaded, answers what comes
 * within its life, and after that the next request loads again. No request is drawn for it.
 */
final class ClosedForm {
    private static final double PERCENT = 100;

    private ClosedForm() {}

    static double hitPercent(double exponent, long lifeSeconds) {
        double[] popularity = IntStream.rangeClosed(1, Traffic.POPULATION)
                .mapToDouble(rank -> Math.pow(rank, -exponent))
                .toArray();
        double all = 0;
        for (double one : popularity) {
            all += one;
        }
        double hits = 0;
        for (double one : popularity) {
            double share = one / all;
            double withinALife = share * (lifeSeconds * Traffic.REQUESTS_PER_SECOND - 1);
            hits += share * withinALife / (1 + withinALife);
        }
        return PERCENT * hits;
    }
}
