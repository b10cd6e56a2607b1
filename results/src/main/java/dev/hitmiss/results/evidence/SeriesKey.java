package dev.hitmiss.results.evidence;

import java.util.Comparator;

/**
 * What tells one judged series from every other: its subject, such as {@code benchmark|mode|threads|params}, and its metric.
 *
 * @param subject as files write it, never less than the whole key
 * @param metric {@value #PRIMARY}, a percentile such as {@code p99}, or JMH's label of a secondary metric
 */
public record SeriesKey(String subject, String metric) implements Comparable<SeriesKey> {
    /** The metric of what the benchmark's mode measures. */
    public static final String PRIMARY = "primary";

    private static final Comparator<SeriesKey> ORDER =
            Comparator.comparing(SeriesKey::subject).thenComparing(SeriesKey::metric);

    /** Both, as files write them. */
    public String text() {
        return subject + "|" + metric;
    }

    @Override
    public int compareTo(SeriesKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text();
    }
}
