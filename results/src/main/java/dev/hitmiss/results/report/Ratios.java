package dev.hitmiss.results.report;

import dev.hitmiss.results.levels.CostRatio;
import dev.hitmiss.results.text.Figures;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/** How ratios of several caches are told together. */
final class Ratios {
    private Ratios() {}

    /** A single one with its interval; of several, from the least to the most. */
    static String range(List<CostRatio> ratios) {
        if (ratios.size() == 1) {
            return ratios.get(0).text();
        }
        DoubleSummaryStatistics all =
                ratios.stream().mapToDouble(CostRatio::times).summaryStatistics();
        return Figures.measured(all.getMin()) + " to " + Figures.measured(all.getMax()) + "×";
    }
}
