package dev.hitmiss.loadtest.run;

import dev.hitmiss.loadtest.record.Measure;
import dev.hitmiss.loadtest.record.Phase;
import dev.hitmiss.loadtest.record.Tally;
import dev.hitmiss.loadtest.story.Start;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.HdrHistogram.Histogram;

/**
 * How a load run ended.
 *
 * @param table the measured arrivals by outcome, as lines for a terminal
 * @param limits of the injector and the machine that simulations were too near to
 * @param failedChecks what makes the run not valid; empty if it is
 */
public record LoadResult(Path loadFile, List<String> table, List<String> limits, List<String> failedChecks) {
    private static final double NANOS_PER_MILLI = 1e6;

    static LoadResult of(Path loadFile, List<Finding> findings, List<Check> checks) {
        List<String> failed = checks.stream()
                .filter(check -> !check.passed())
                .map(check -> check.name() + ": " + check.text())
                .toList();
        return new LoadResult(
                loadFile,
                table(findings.stream().map(Finding::injection).toList()),
                findings.stream().flatMap(finding -> finding.limits().stream()).toList(),
                failed);
    }

    public boolean isValid() {
        return failedChecks.isEmpty();
    }

    private static List<String> table(List<Injection> injections) {
        List<String> lines = new ArrayList<>();
        lines.add("%-22s %-18s %8s %12s %12s %14s %12s %12s"
                .formatted(
                        "request",
                        "outcome",
                        "count",
                        "service p50",
                        "service p99",
                        "perceived p99",
                        "slip p99",
                        "slip max"));
        for (Injection injection : injections) {
            lines.add(injection.simulation().name() + ":" + hitRate(injection));
            injection.tally().rows().stream()
                    .filter(row -> row.series().phase() == Phase.MEASURED)
                    .forEach(row -> lines.add(line(injection, row)));
        }
        return lines;
    }

    /** Said where it is what the simulation is about. */
    private static String hitRate(Injection injection) {
        return injection.simulation().start() == Start.RUNNING
                ? ""
                : " " + injection.hitRates().sentence();
    }

    private static String line(Injection injection, Tally.Row row) {
        var series = row.series();
        Histogram service = injection.totals().of(series.tag(Measure.SERVICE));
        Histogram slip = injection.totals().of(series.tag(Measure.SLIP));
        return "%-22s %-18s %8d %12s %12s %14s %12s %12s"
                .formatted(
                        series.request(),
                        series.outcome().label(),
                        row.count(),
                        millis(service, 50),
                        millis(service, 99),
                        millis(injection.totals().of(series.tag(Measure.PERCEIVED)), 99),
                        millis(slip, 99),
                        millis(slip, 100));
    }

    private static String millis(Histogram nanos, double percentile) {
        return String.format(Locale.ROOT, "%.2f ms", nanos.getValueAtPercentile(percentile) / NANOS_PER_MILLI);
    }
}
