package dev.hitmiss.loadtest.record;

import java.util.Comparator;

/** What a latency is recorded under: the phase, the request and how it ended. */
public record Series(Phase phase, String request, Outcome outcome) implements Comparable<Series> {
    private static final Comparator<Series> ORDER = Comparator.comparing(Series::phase)
            .thenComparing(Series::request)
            .thenComparing(series -> series.outcome().label());

    /** The tag of one measure of this series in a histogram log. */
    public String tag(Measure measure) {
        return String.join("/", phase.label(), request, outcome.label(), measure.label());
    }

    @Override
    public int compareTo(Series other) {
        return ORDER.compare(this, other);
    }
}
