package dev.hitmiss.loadtest.run;

import dev.hitmiss.loadtest.record.Measure;
import dev.hitmiss.loadtest.record.Outcome;
import dev.hitmiss.loadtest.record.Tally;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How many reads of what exists a copy answered, second by second, warm-up included. The first second is that of the first
 * answer. Seconds without an answer are left out.
 */
record HitRates(List<Second> seconds) {
    private static final double WARM = 0.9;
    private static final double MILLIS_PER_SECOND = 1e3;

    HitRates {
        seconds = List.copyOf(seconds);
    }

    /** @param number counts from 1 */
    record Second(long number, long answers, long hits) {
        double rate() {
            return (double) hits / answers;
        }

        private Second plus(Second other) {
            return new Second(number, answers + other.answers, hits + other.hits);
        }
    }

    static HitRates of(Tally tally, List<HlogInterval> intervals) {
        Map<String, Outcome> reads = new HashMap<>();
        tally.rows().stream()
                .map(Tally.Row::series)
                .filter(series -> series.outcome().isHit() || series.outcome().isMiss())
                .forEach(series -> reads.put(series.tag(Measure.SERVICE), series.outcome()));
        List<HlogInterval> answered =
                intervals.stream().filter(it -> reads.containsKey(it.tag())).toList();
        Duration first = answered.stream()
                .map(HlogInterval::from)
                .min(Duration::compareTo)
                .orElse(Duration.ZERO);
        Map<Long, Second> seconds = new TreeMap<>();
        for (HlogInterval interval : answered) {
            long number = 1 + Math.round(interval.from().minus(first).toMillis() / MILLIS_PER_SECOND);
            Outcome outcome = reads.get(interval.tag());
            long hits = outcome != null && outcome.isHit() ? interval.count() : 0;
            seconds.merge(number, new Second(number, interval.count(), hits), Second::plus);
        }
        return new HitRates(List.copyOf(seconds.values()));
    }

    private String afterwards(Second warm) {
        return seconds.stream()
                .filter(second -> second.number() > warm.number() && second.rate() < WARM)
                .min((one, other) -> Double.compare(one.rate(), other.rate()))
                .map(least -> String.format(
                        Locale.ROOT,
                        " and did not stay there: %.0f %% in second %d.",
                        100 * least.rate(),
                        least.number()))
                .orElse(".");
    }

    /** When copies answer nine reads of ten, in words. */
    String sentence() {
        Optional<Second> warm =
                seconds.stream().filter(second -> second.rate() >= WARM).findFirst();
        if (warm.isPresent()) {
            return String.format(
                            Locale.ROOT,
                            "The hit rate reached 90 %% in second %d",
                            warm.get().number())
                    + afterwards(warm.get());
        }
        return seconds.stream()
                .max((one, other) -> Double.compare(one.rate(), other.rate()))
                .map(best -> String.format(
                        Locale.ROOT,
                        "The hit rate did not reach 90 %%; its best second was number %d with %.0f %%.",
                        best.number(),
                        100 * best.rate()))
                .orElse("Nothing that exists was read, so that there is no hit rate.");
    }
}
