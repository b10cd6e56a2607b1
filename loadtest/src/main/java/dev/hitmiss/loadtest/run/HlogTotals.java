package dev.hitmiss.loadtest.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.EncodableHistogram;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.HistogramLogReader;

/** The intervals of a histogram log, added up by tag, and how many values each of them had. */
final class HlogTotals {
    private static final int SIGNIFICANT_DIGITS = 3;

    private final Map<String, Histogram> totals = new HashMap<>();
    private final List<HlogInterval> intervals = new ArrayList<>();

    private HlogTotals() {}

    static HlogTotals read(Path file) throws IOException {
        HlogTotals totals = new HlogTotals();
        try (InputStream in = Files.newInputStream(file);
                HistogramLogReader reader = new HistogramLogReader(in)) {
            while (reader.hasNext()) {
                EncodableHistogram interval = reader.nextIntervalHistogram();
                if (interval instanceof Histogram histogram && histogram.getTag() != null) {
                    totals.add(histogram, Math.round(reader.getStartTimeSec() * 1_000));
                }
            }
        }
        return totals;
    }

    private void add(Histogram histogram, long logStartMillis) {
        of(histogram.getTag()).add(histogram);
        intervals.add(new HlogInterval(
                histogram.getTag(),
                Duration.ofMillis(histogram.getStartTimeStamp() - logStartMillis),
                Duration.ofMillis(histogram.getEndTimeStamp() - logStartMillis),
                histogram.getTotalCount()));
    }

    /** The total of a tag; empty if the log has none. */
    Histogram of(String tag) {
        return totals.computeIfAbsent(tag, unseen -> empty());
    }

    /** In the order of the log. */
    List<HlogInterval> intervals() {
        return List.copyOf(intervals);
    }

    static Histogram empty() {
        return new Histogram(SIGNIFICANT_DIGITS);
    }
}
