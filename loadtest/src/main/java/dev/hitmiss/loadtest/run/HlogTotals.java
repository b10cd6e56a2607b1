package dev.hitmiss.loadtest.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.HdrHistogram.EncodableHistogram;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.HistogramLogReader;

/** The intervals of a histogram log, added up by tag. */
final class HlogTotals {
    private static final int SIGNIFICANT_DIGITS = 3;

    private final Map<String, Histogram> totals = new HashMap<>();

    private HlogTotals() {}

    static HlogTotals read(Path file) throws IOException {
        HlogTotals totals = new HlogTotals();
        try (InputStream in = Files.newInputStream(file);
                HistogramLogReader reader = new HistogramLogReader(in)) {
            while (reader.hasNext()) {
                EncodableHistogram interval = reader.nextIntervalHistogram();
                if (interval instanceof Histogram histogram && histogram.getTag() != null) {
                    totals.of(histogram.getTag()).add(histogram);
                }
            }
        }
        return totals;
    }

    /** The total of a tag; empty if the log has none. */
    Histogram of(String tag) {
        return totals.computeIfAbsent(tag, unseen -> empty());
    }

    static Histogram empty() {
        return new Histogram(SIGNIFICANT_DIGITS);
    }
}
