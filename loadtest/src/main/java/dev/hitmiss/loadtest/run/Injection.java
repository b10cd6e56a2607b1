package dev.hitmiss.loadtest.run;

import dev.hitmiss.loadtest.profile.LoadProfile;
import dev.hitmiss.loadtest.record.Measure;
import dev.hitmiss.loadtest.record.Phase;
import dev.hitmiss.loadtest.record.Tally;
import dev.hitmiss.loadtest.record.TallyFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.HdrHistogram.Histogram;

/**
 * What an injector left behind.
 *
 * @param hlog the histogram log, relative to the run's folder
 */
record Injection(PlannedSimulation simulation, LoadProfile load, Tally tally, HlogTotals totals, String hlog) {
    static Injection read(RunFolder folder, PlannedSimulation simulation, LoadProfile load) throws IOException {
        Path hlog = folder.histograms().resolve(simulation.name() + ".hlog");
        Tally tally = TallyFile.read(folder.histograms().resolve(simulation.name() + ".tally.json"));
        return new Injection(simulation, load, tally, HlogTotals.read(hlog), folder.relative(hlog));
    }

    HitRates hitRates() {
        return HitRates.of(tally, totals.intervals());
    }

    Instant measuredFrom() {
        return tally.startedAt().plus(load.warmUp());
    }

    Instant measuredTo() {
        return measuredFrom().plus(load.measured());
    }

    /** Measured arrivals that the injector itself could not send. */
    long unsent() {
        return tally.rows().stream()
                .filter(row -> row.series().phase() == Phase.MEASURED)
                .filter(row -> row.series().outcome().isOfTheInjector())
                .mapToLong(Tally.Row::count)
                .sum();
    }

    /** How late the measured arrivals started, all outcomes together. */
    Histogram measuredSlip() {
        Histogram slip = HlogTotals.empty();
        tally.rows().stream()
                .map(Tally.Row::series)
                .filter(series -> series.phase() == Phase.MEASURED)
                .forEach(series -> slip.add(totals.of(series.tag(Measure.SLIP))));
        return slip;
    }
}
