package dev.hitmiss.results.claims;

import dev.hitmiss.results.estimate.Contrast;
import dev.hitmiss.results.estimate.Difference;
import dev.hitmiss.results.estimate.ForkLevels;
import dev.hitmiss.results.estimate.Interval;
import dev.hitmiss.results.estimate.Sample;
import dev.hitmiss.results.levels.CostRatio;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A figure and its 95 % interval over forks; none where there are too few. */
record Estimate(double centre, @Nullable Interval interval) {
    /** Of arithmetic: nothing is uncertain about it. */
    static Estimate exact(double figure) {
        return new Estimate(figure, new Interval(figure, figure));
    }

    /** Of one figure a seed, and how far these lie apart. */
    static Estimate ofSeeds(List<Double> figures) {
        Sample sample = Sample.of(figures);
        return new Estimate(
                sample.mean(),
                figures.size() < ForkLevels.MIN_FORKS
                        ? null
                        : Contrast.againstZero(sample).interval());
    }

    static Estimate of(ForkLevels levels) {
        return new Estimate(levels.centre(), levels.interval().orElse(null));
    }

    static Estimate of(Difference difference) {
        return new Estimate(difference.centre(), difference.interval().orElse(null));
    }

    static Estimate of(CostRatio ratio) {
        return new Estimate(ratio.times(), ratio.interval());
    }

    /** The same, each so many times as large and with so much on top; {@code factor} is above 0. */
    Estimate scaled(double factor, double more) {
        return new Estimate(
                centre * factor + more,
                interval == null
                        ? null
                        : new Interval(interval.low() * factor + more, interval.high() * factor + more));
    }
}
