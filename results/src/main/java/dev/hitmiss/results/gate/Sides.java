package dev.hitmiss.results.gate;

import dev.hitmiss.results.evidence.Family;
import dev.hitmiss.results.evidence.Series;
import dev.hitmiss.results.evidence.SeriesKey;
import dev.hitmiss.results.text.MetricUnit;
import java.util.Optional;

/** One series as either side has it, in one unit; at least one of them does. */
record Sides(SeriesKey key, boolean control, Optional<Series> base, Optional<Series> head) {
    /** With the figures of the candidate in the unit of the baseline. */
    Sides {
        head = base.isPresent() ? in(base.get().unit(), head) : head;
    }

    private static Optional<Series> in(String unit, Optional<Series> series) {
        return series.map(it -> it.unit().equals(unit) ? it : converted(it, unit));
    }

    private static Series converted(Series series, String unit) {
        double factor = MetricUnit.of(series.unit()).in(MetricUnit.of(unit));
        return new Series(
                series.key(),
                series.family(),
                series.sense(),
                unit,
                series.runs().stream()
                        .map(run -> run.stream().map(level -> level * factor).toList())
                        .toList());
    }

    Family family() {
        return base.or(() -> head).orElseThrow().family();
    }
}
