package dev.hitmiss.loadtest.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Predicate;
import org.HdrHistogram.EncodableHistogram;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.HistogramLogReader;

/** What a histogram log has of one measure: all intervals, and all series that a test asks for, together. */
public record RecordedLatencies(Histogram nanos) {
    /**
     * Reads one measure of one phase.
     *
     * @param outcomes which ones count
     */
    public static RecordedLatencies read(Path hlog, Phase phase, Measure measure, Predicate<String> outcomes)
            throws IOException {
        Histogram sum = new Histogram(3);
        try (InputStream in = Files.newInputStream(hlog);
                HistogramLogReader reader = new HistogramLogReader(in)) {
            while (reader.hasNext()) {
                EncodableHistogram interval = reader.nextIntervalHistogram();
                String[] tag = interval.getTag().split("/", -1);
                if (interval instanceof Histogram histogram
                        && tag[0].equals(phase.label())
                        && tag[3].equals(measure.label())
                        && outcomes.test(tag[2])) {
                    sum.add(histogram);
                }
            }
        }
        return new RecordedLatencies(sum);
    }

    public long count() {
        return nanos.getTotalCount();
    }

    public long countAbove(Duration latency) {
        return nanos.getCountBetweenValues(latency.toNanos(), Long.MAX_VALUE);
    }

    public double shareAbove(Duration latency) {
        return (double) countAbove(latency) / count();
    }

    public Duration percentile(double percent) {
        return Duration.ofNanos(nanos.getValueAtPercentile(percent));
    }
}
