package dev.hitmiss.results.intake;

import dev.hitmiss.results.evidence.Family;
import dev.hitmiss.results.evidence.Sense;
import dev.hitmiss.results.evidence.Series;
import dev.hitmiss.results.evidence.SeriesKey;
import dev.hitmiss.results.evidence.Subject;
import dev.hitmiss.results.evidence.Terms;
import dev.hitmiss.results.model.BenchmarkMode;
import dev.hitmiss.results.model.RowKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One row of JMH, from whatever file, of which a subject is made. */
record MeasuredRow(
        RowKey key,
        boolean control,
        boolean forked,
        Terms conduct,
        Terms jvm,
        ForkFigures primary,
        Optional<ForkFigures> allocation) {
    /** JMH's label of the bytes allocated an operation. */
    static final String ALLOCATION = "gc.alloc.rate.norm";

    MeasuredRow {
        boolean sample = key.mode() == BenchmarkMode.SAMPLE_TIME;
        if (primary.forks() > 0 && sample != primary.sampled()) {
            throw new IllegalArgumentException("the primary metric of " + key + ", of mode '"
                    + key.mode().text() + "', must have " + (sample ? "'rawDataHistogram'" : "'rawData'"));
        }
        allocation.ifPresent(figures -> {
            if (!figures.unit().equals(FigureUnit.BYTES) || figures.sampled()) {
                throw new IllegalArgumentException("'" + ALLOCATION + "' of " + key + " must be 'rawData' in "
                        + FigureUnit.BYTES + ", got: '" + figures.unit() + "'");
            }
            if (figures.forks() != primary.forks()) {
                throw new IllegalArgumentException("'" + ALLOCATION + "' of " + key + " has " + figures.forks()
                        + " forks, but the primary metric has " + primary.forks());
            }
        });
    }

    Subject subject() {
        String name = key.text();
        FigureUnit unit = FigureUnit.ofPrimary(key, primary.unit());
        List<Series> series = new ArrayList<>();
        series.add(series(name, SeriesKey.PRIMARY, Family.TIME, unit, primary.levels()));
        for (ForkPercentiles.Rank rank : ForkPercentiles.Rank.values()) {
            if (rank != ForkPercentiles.Rank.P50 && primary.support(rank)) {
                series.add(series(name, rank.metric(), Family.PERCENTILE, unit, primary.levels(rank)));
            }
        }
        allocation.ifPresent(figures -> series.add(series(
                name, ALLOCATION, Family.ALLOCATION, new FigureUnit(FigureUnit.BYTES, Sense.COST), figures.levels())));
        return new Subject(name, control, forked, conduct, jvm, series);
    }

    private static Series series(String name, String metric, Family family, FigureUnit unit, List<Double> levels) {
        return new Series(new SeriesKey(name, metric), family, unit.sense(), unit.text(), List.of(levels));
    }
}
