package dev.hitmiss.loadtest.run;

import dev.hitmiss.loadtest.profile.LoadProfile;
import dev.hitmiss.loadtest.record.Measure;
import dev.hitmiss.loadtest.record.Tally;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a run asks about itself before its figures may be believed. */
final class Checks {
    /** How far the offered arrivals may be from the planned ones. */
    private static final double OFFERED_TOLERANCE = 0.01;

    private Checks() {}

    static List<Check> of(Injection injection) {
        Tally tally = injection.tally();
        return Stream.of(
                        countsReconcile(tally, injection.totals()),
                        offeredAsPlanned(injection.load(), tally),
                        answered(tally),
                        failedShare(tally))
                .map(check -> check.of(injection.simulation().name()))
                .toList();
    }

    private static Check countsReconcile(Tally tally, HlogTotals totals) {
        long apart = tally.rows().stream()
                .mapToLong(row -> Math.abs(row.count()
                        - totals.of(row.series().tag(Measure.PERCEIVED)).getTotalCount()))
                .sum();
        long missing = Math.abs(tally.unresolved()) + tally.unmatched() + apart;
        String text =
                "%d arrivals offered, %d sent, %d recorded; requests by name differ by %d, histograms from counts by %d."
                        .formatted(tally.offered(), tally.started(), tally.recorded(), tally.unmatched(), apart);
        return new Check("counts-reconcile", "count", missing, 0, missing == 0, text);
    }

    private static Check offeredAsPlanned(LoadProfile load, Tally tally) {
        long planned = load.plannedArrivals();
        double share = (double) tally.offered() / planned;
        boolean passed = Math.abs(tally.offered() - planned) <= 1 || Math.abs(share - 1) <= OFFERED_TOLERANCE;
        String text = "%d of %d planned arrivals were offered.".formatted(tally.offered(), planned);
        return new Check("offered-as-planned", "ratio", share, 1 - OFFERED_TOLERANCE, passed, text);
    }

    private static Check answered(Tally tally) {
        long answered = tally.measuredCompleted();
        String text = String.format(Locale.ROOT, "%d measured arrivals were answered.", answered);
        return new Check("measured-answers", "count", answered, 1, answered > 0, text);
    }

    /** Errors are often faster than answers: a run with many of them says nothing about the service. */
    static Check failedShare(Tally tally) {
        long failed = tally.measuredFailed();
        long all = failed + tally.measuredCompleted();
        double percent = tally.measuredFailedPercent();
        double max = Tally.FAILED_PERCENT_MAX;
        String text = String.format(Locale.ROOT, "%d of %d measured arrivals failed.", failed, all);
        return new Check("failed-share", "percent", percent, max, percent <= max, text);
    }

    /** The others go on when one ends, but what is measured then is another service. */
    static Check stayedUp(List<String> ended) {
        String text = ended.isEmpty()
                ? "The service ran to the end, as far as is known."
                : "Ended during the run: " + String.join(", ", ended) + ".";
        return new Check("service-stayed-up", "count", ended.size(), 0, ended.isEmpty(), text);
    }
}
