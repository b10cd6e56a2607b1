package dev.hitmiss.loadtest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.HistogramLogReader;

/** What a simulation recorded. */
record HlogFile(Path path) {
    /** All intervals of the tags that fit, added up; in nanoseconds. */
    Histogram sum(Predicate<String> tags) throws IOException {
        return sum(seconds(tags));
    }

    static Histogram sum(Collection<Histogram> histograms) {
        Histogram sum = new Histogram(3);
        histograms.forEach(sum::add);
        return sum;
    }

    /** The tags that fit, added up by interval; each has the times of its interval. */
    Collection<Histogram> seconds(Predicate<String> tags) throws IOException {
        TreeMap<Long, Histogram> seconds = new TreeMap<>();
        try (InputStream in = Files.newInputStream(path);
                HistogramLogReader reader = new HistogramLogReader(in)) {
            while (reader.hasNext()) {
                if (reader.nextIntervalHistogram() instanceof Histogram interval && tags.test(interval.getTag())) {
                    seconds.merge(interval.getStartTimeStamp(), interval, HlogFile::added);
                }
            }
        }
        return seconds.values();
    }

    private static Histogram added(Histogram one, Histogram other) {
        one.add(other);
        return one;
    }
}
