package dev.hitmiss.results.doubt;

import dev.hitmiss.results.estimate.Interval;
import dev.hitmiss.results.levels.CostRatio;
import dev.hitmiss.results.levels.MicroLevels;
import dev.hitmiss.results.model.MicroRow;
import dev.hitmiss.results.model.Validity;
import dev.hitmiss.results.text.Figures;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Whether a row that was measured twice, fork by fork in turns, came out the same: the noise floor of the run. */
final class TwinCheck {
    private static final double PERCENT_MAX = 5;
    private static final String TWIN = ".TwinBenchmark.";

    private TwinCheck() {}

    /** Of several pairs, the one that is furthest apart; without intervals nothing was checked. */
    static Optional<Validity> of(List<MicroRow> rows) {
        return rows.stream()
                .filter(row -> row.benchmark().contains(TWIN))
                .flatMap(twin -> rows.stream()
                        .filter(row -> row.key().equals(twin.floor()))
                        .flatMap(other ->
                                MicroLevels.median(twin.primary())
                                        .timesFloor(MicroLevels.median(other.primary()))
                                        .stream()))
                .flatMap(ratio ->
                        Optional.ofNullable(ratio.interval()).map(interval -> of(ratio.times(), interval)).stream())
                .max(Comparator.comparing((Validity check) -> !check.passed())
                        .thenComparing(check -> Objects.requireNonNullElse(check.value(), 0.0)));
    }

    /** By chance alone, one interval in twenty leaves 1 out: that is no failure as long as the difference is small. */
    private static Validity of(double times, Interval interval) {
        double percent = Math.abs(times - 1) * 100;
        boolean apart = interval.low() > 1 || interval.high() < 1;
        boolean passed = !(apart && percent > PERCENT_MAX);
        String found =
                "One row measured twice differs by " + Figures.measured(percent) + " % (95 % interval of the ratio "
                        + Figures.measured(interval.low()) + " to " + Figures.measured(interval.high()) + ")";
        boolean wide = interval.low() < 1 / CostRatio.WIDE || interval.high() > CostRatio.WIDE;
        return new Validity(
                "aa-noise",
                "percent",
                percent,
                PERCENT_MAX,
                passed,
                passed
                        ? found + (wide ? ": too wide to tell how noisy the machine was. More forks would." : ".")
                        : found + ", allowed " + Figures.set(PERCENT_MAX)
                                + " %: the machine changed what it does from fork to fork. Measure again when it is quiet.");
    }
}
