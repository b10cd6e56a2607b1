package dev.hitmiss.results.estimate;

import java.util.List;
import java.util.Optional;

/**
 * One level a fork, each a positive number, and what they say together. Levels that are not positive and finite are left
 * out: {@link #unusable()} counts them.
 */
public final class ForkLevels {
    /** Fewer forks than this say nothing about their spread. */
    public static final int MIN_FORKS = 3;

    private final List<Double> levels;
    private final Sample logs;
    private final int unusable;

    private ForkLevels(List<Double> levels, int unusable) {
        this.levels = levels;
        this.logs = Sample.of(levels.stream().mapToDouble(Math::log));
        this.unusable = unusable;
    }

    public static ForkLevels of(List<Double> levels) {
        List<Double> usable = levels.stream()
                .filter(level -> Double.isFinite(level) && level > 0)
                .toList();
        return new ForkLevels(usable, levels.size() - usable.size());
    }

    /** The same, each so many times as large; {@code factor} is above 0. */
    public ForkLevels times(double factor) {
        return new ForkLevels(levels.stream().map(level -> level * factor).toList(), unusable);
    }

    /** Those that can be used, in the order of the forks. */
    public List<Double> levels() {
        return levels;
    }

    public int count() {
        return levels.size();
    }

    public int unusable() {
        return unusable;
    }

    /** The geometric mean of the levels. */
    public double centre() {
        return Math.exp(logs.mean());
    }

    /** The 95 % t interval of the centre; none below {@link #MIN_FORKS} forks. */
    public Optional<Interval> interval() {
        return count() < MIN_FORKS
                ? Optional.empty()
                : Optional.of(exp(Contrast.againstZero(logs).interval()));
    }

    /** The 95 % interval of how many times these levels are those, by Welch; none below {@link #MIN_FORKS} forks a side. */
    public Optional<Interval> ratioTo(ForkLevels floor) {
        return Math.min(count(), floor.count()) < MIN_FORKS
                ? Optional.empty()
                : Optional.of(exp(Contrast.welch(floor.logs, logs).interval()));
    }

    private static Interval exp(Interval logs) {
        return new Interval(Math.exp(logs.low()), Math.exp(logs.high()));
    }
}
