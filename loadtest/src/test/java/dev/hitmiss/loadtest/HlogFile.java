package dev.hitmiss.loadtest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.HistogramLogReader;

/** What a simulation recorded. */
record HlogFile(Path path) {
    /** All intervals of the tags that fit, added up; in nanoseconds. */
    Histogram sum(Predicate<String> tags) throws IOException {
        Histogram sum = new Histogram(3);
        try (InputStream in = Files.newInputStream(path);
                HistogramLogReader reader = new HistogramLogReader(in)) {
            while (reader.hasNext()) {
                if (reader.nextIntervalHistogram() instanceof Histogram interval && tags.test(interval.getTag())) {
                    sum.add(interval);
                }
            }
        }
        return sum;
    }
}
