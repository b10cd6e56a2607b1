package dev.hitmiss.loadtest.record;

import java.time.Instant;
import java.util.List;

/**
 * The arrivals of one simulation, counted apart from its histograms, so that the two can be held against each other.
 *
 * @param startedAt when the first arrival was intended
 * @param offered tickets drawn
 * @param started arrivals whose request was handed to the client
 * @param rows how many were recorded under each series
 */
public record Tally(
        String simulation, Instant startedAt, Instant finishedAt, long offered, long started, List<Row> rows) {
    public Tally {
        rows = List.copyOf(rows);
    }

    /** The count of one series. */
    public record Row(Series series, long count) {}

    /** Counts what there is at the end of a simulation. */
    public static Tally of(String simulation, Instant finishedAt, Arrivals arrivals, LatencyRecorder latencies) {
        List<Row> rows = latencies.counts().entrySet().stream()
                .map(entry -> new Row(entry.getKey(), entry.getValue()))
                .toList();
        return new Tally(
                simulation,
                finishedAt.minus(arrivals.elapsed()),
                finishedAt,
                arrivals.offered(),
                arrivals.started(),
                rows);
    }

    /** Arrivals answered with an outcome of the cache. */
    public long completed() {
        return recorded() - failed();
    }

    /** Arrivals that ended in an error. */
    public long failed() {
        return rows.stream()
                .filter(row -> row.series().outcome().isError())
                .mapToLong(Row::count)
                .sum();
    }

    /** Arrivals with any outcome. */
    public long recorded() {
        return rows.stream().mapToLong(Row::count).sum();
    }

    /** Arrivals of which nothing was heard; negative if one was recorded twice. */
    public long unresolved() {
        return offered - recorded();
    }
}
