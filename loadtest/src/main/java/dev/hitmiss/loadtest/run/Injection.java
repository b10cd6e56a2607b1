package dev.hitmiss.loadtest.run;

import dev.hitmiss.loadtest.record.Measure;
import dev.hitmiss.loadtest.record.Phase;
import dev.hitmiss.loadtest.record.Tally;
import dev.hitmiss.loadtest.record.TallyFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.HdrHistogram.Histogram;

/**
 * What an injector left behind.
 *
 * @param hlog the histogram log, relative to the run's folder
 * @param files every file of the load part, relative to the run's folder
 */
record Injection(Tally tally, HlogTotals totals, String hlog, List<String> files) {
    static Injection read(RunFolder folder, String simulation) throws IOException {
        Path hlog = folder.histograms().resolve(simulation + ".hlog");
        Tally tally = TallyFile.read(folder.histograms().resolve(simulation + ".tally.json"));
        return new Injection(tally, HlogTotals.read(hlog), folder.relative(hlog), folder.written());
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
