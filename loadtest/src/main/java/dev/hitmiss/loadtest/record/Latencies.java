package dev.hitmiss.loadtest.record;

import java.util.function.Consumer;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** The three measures of one series during one interval, in nanoseconds. Any thread may record. */
final class Latencies {
    private static final int SIGNIFICANT_DIGITS = 3;

    private final Series series;
    private final Histogram service = new ConcurrentHistogram(SIGNIFICANT_DIGITS);
    private final Histogram slip = new ConcurrentHistogram(SIGNIFICANT_DIGITS);
    private final Histogram perceived = new ConcurrentHistogram(SIGNIFICANT_DIGITS);

    Latencies(Series series) {
        this.series = series;
    }

    void record(long serviceNanos, long slipNanos) {
        service.recordValue(serviceNanos);
        slip.recordValue(slipNanos);
        perceived.recordValue(serviceNanos + slipNanos);
    }

    /** Hands over what was recorded, if anything, and starts anew. Nobody may record meanwhile. */
    void drain(Consumer<Histogram> intervals) {
        if (service.getTotalCount() > 0) {
            drain(service, Measure.SERVICE, intervals);
            drain(slip, Measure.SLIP, intervals);
            drain(perceived, Measure.PERCEIVED, intervals);
        }
    }

    /**
     * As a plain copy: of several threads that make a concurrent histogram larger at once, the last to finish may write down a range that is
     * too small for its counts, and what is encoded so cannot be read again (HdrHistogram 2.2.2, one of 20,000 tried).
     */
    private void drain(Histogram histogram, Measure measure, Consumer<Histogram> intervals) {
        Histogram copy = new Histogram(SIGNIFICANT_DIGITS);
        copy.add(histogram);
        copy.setTag(series.tag(measure));
        histogram.reset();
        intervals.accept(copy);
    }
}
