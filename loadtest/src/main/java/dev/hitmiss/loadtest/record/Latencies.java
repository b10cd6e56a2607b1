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

    private void drain(Histogram histogram, Measure measure, Consumer<Histogram> intervals) {
        histogram.setTag(series.tag(measure));
        intervals.accept(histogram);
        histogram.reset();
    }
}
