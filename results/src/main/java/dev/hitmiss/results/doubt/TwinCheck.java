package dev.hitmiss.results.doubt;

import dev.hitmiss.results.estimate.Interval;
import dev.hitmiss.results.levels.CostRatio;
import dev.hitmiss.results.levels.MicroLevels;
import dev.hitmiss.results.model.MicroRow;
import dev.hitmiss.results.model.Validity;
import dev.hitmiss.results.text.Figures;
import java.util.List;
import java.util.Optional;

/** Whether a row that was measured twice, fork by fork in turns, came out the same: the noise floor of the run. */
final class TwinCheck {
    private static final double PERCENT_MAX = 5;
    private static final String TWIN = ".TwinBenchmark.";

    private TwinCheck() {}

    static Optional<Validity> of(List<MicroRow> rows) {
        return rows.stream()
                .filter(row -> row.benchmark().contains(TWIN))
                .findFirst()
                .flatMap(twin -> rows.stream()
                        .filter(row -> row.key().equals(twin.floor()))
                        .findFirst()
                        .flatMap(other ->
                                MicroLevels.median(twin.primary()).timesFloor(MicroLevels.median(other.primary()))))
                .map(TwinCheck::of);
    }

    /** By chance alone, one interval in twenty leaves 1 out: that is no failure as long as the difference is small. */
    private static Validity of(CostRatio ratio) {
        double percent = Math.abs(ratio.times() - 1) * 100;
        Interval interval = ratio.interval();
        boolean apart = interval != null && (interval.low() > 1 || interval.high() < 1);
        boolean passed = !(apart && percent > PERCENT_MAX);
        String found = "One row measured twice differs by " + Figures.measured(percent) + " %";
        String range = interval == null
                ? "; too few forks for an interval"
                : " (95 % interval of the ratio " + Figures.measured(interval.low()) + " to "
                        + Figures.measured(interval.high()) + ")";
        return new Validity(
                "aa-noise",
                "percent",
                percent,
                PERCENT_MAX,
                passed,
                passed
                        ? found + range + "."
                        : found + range + ", allowed " + Figures.set(PERCENT_MAX)
                                + " %: the machine changed what it does from fork to fork. Measure again when it is quiet.");
    }
}
