package dev.hitmiss.loadtest.record;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The arrivals of one simulation, counted apart from its histograms, so that the two can be held against each other.
 *
 * @param startedAt when the first arrival was intended
 * @param offered tickets drawn
 * @param sent how many requests were handed to the client, each way
 * @param rows how many were recorded under each series
 */
public record Tally(
        String simulation, Instant startedAt, Instant finishedAt, long offered, List<Sent> sent, List<Row> rows) {
    /** How many in a hundred measured arrivals may fail before the figures of the others mean nothing. */
    public static final double FAILED_PERCENT_MAX = 1;

    public Tally {
        sent = List.copyOf(sent);
        rows = List.copyOf(rows);
    }

    /** The requests that were sent one way, and how many of them ended in an error. */
    public record Sent(Way way, long count, long failed) {}

    /** The count of one series. */
    public record Row(Series series, long count) {}

    /** Counts what there is at the end of a simulation. */
    public static Tally of(String simulation, Instant finishedAt, Arrivals arrivals, LatencyRecorder latencies) {
        List<Row> rows = latencies.counts().entrySet().stream()
                .map(entry -> new Row(entry.getKey(), entry.getValue()))
                .toList();
        return new Tally(
                simulation, finishedAt.minus(arrivals.elapsed()), finishedAt, arrivals.offered(), sent(arrivals), rows);
    }

    private static List<Sent> sent(Arrivals arrivals) {
        Map<Way, Long> failed = arrivals.failed();
        return arrivals.sent().entrySet().stream()
                .map(entry -> new Sent(entry.getKey(), entry.getValue(), failed.getOrDefault(entry.getKey(), 0L)))
                .toList();
    }

    /** Arrivals whose request was handed to the client. */
    public long started() {
        return sent.stream().mapToLong(Sent::count).sum();
    }

    /** Requests of which more were sent than recorded, or the other way round: by how many in all. */
    public long unmatched() {
        Map<String, Long> balance = new HashMap<>();
        sent.forEach(each -> balance.merge(each.way().request(), each.count(), Long::sum));
        rows.forEach(row -> balance.merge(row.series().request(), -row.count(), Long::sum));
        return balance.values().stream().mapToLong(Math::abs).sum();
    }

    /** Arrivals that were answered as they should be. */
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

    /** Measured arrivals that were answered as they should be. */
    public long measuredCompleted() {
        return measured(false);
    }

    /** Measured arrivals that ended in an error. */
    public long measuredFailed() {
        return measured(true);
    }

    /** How many in a hundred measured arrivals failed: all, where nothing was measured. */
    public double measuredFailedPercent() {
        long all = measuredFailed() + measuredCompleted();
        return all == 0 ? 100 : 100.0 * measuredFailed() / all;
    }

    private long measured(boolean failed) {
        return rows.stream()
                .filter(row -> row.series().phase() == Phase.MEASURED)
                .filter(row -> row.series().outcome().isError() == failed)
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
