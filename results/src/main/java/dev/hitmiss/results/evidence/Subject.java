package dev.hitmiss.results.evidence;

import java.util.List;

/**
 * One benchmark with its mode, threads and parameters, or one request of a load run.
 *
 * @param control whether no change of the judged code can touch it
 * @param forked false if JMH ran it inside its own JVM ({@code -f 0})
 * @param conduct how it was measured: iterations, times, batch sizes, which have to be equal
 * @param jvm in what JVM
 */
public record Subject(String name, boolean control, boolean forked, Terms conduct, Terms jvm, List<Series> series) {
    public Subject {
        series = List.copyOf(series);
    }
}
