package dev.hitmiss.results.gate;

import dev.hitmiss.results.estimate.Contrast;
import dev.hitmiss.results.estimate.Interval;
import dev.hitmiss.results.estimate.Sample;
import dev.hitmiss.results.evidence.Evidence;
import dev.hitmiss.results.evidence.Sense;
import dev.hitmiss.results.evidence.Series;
import dev.hitmiss.results.model.GateReport.Bounds;
import dev.hitmiss.results.model.GateReport.BudgetEntry;
import dev.hitmiss.results.model.GateReport.BudgetEntry.Kept;
import dev.hitmiss.results.rules.GateRules;
import dev.hitmiss.results.text.MetricUnit;
import java.util.ArrayList;
import java.util.List;

/** Holds the candidate against absolute budgets. */
final class Budgets {
    private static final int FORKS_MIN = 3;

    private Budgets() {}

    static List<BudgetEntry> of(Evidence head, GateRules rules) {
        List<BudgetEntry> entries = new ArrayList<>();
        for (GateRules.Budget budget : rules.budgets()) {
            List<Series> fitting = head.subjects().stream()
                    .flatMap(subject -> subject.series().stream())
                    .filter(series ->
                            budget.match().matcher(series.key().text()).find())
                    .toList();
            List<Series> comparable =
                    fitting.stream().filter(series -> inUnit(budget, series)).toList();
            // A pattern for times may well fit the bytes of the same benchmark.
            (comparable.isEmpty() ? fitting : comparable).forEach(series -> entries.add(entry(budget, series)));
            if (fitting.isEmpty()) {
                entries.add(unmatched(budget));
            }
        }
        return List.copyOf(entries);
    }

    private static boolean inUnit(GateRules.Budget budget, Series series) {
        return MetricUnit.of(series.unit()).measuresAs(MetricUnit.of(budget.unit()));
    }

    private static BudgetEntry unmatched(GateRules.Budget budget) {
        return new BudgetEntry(
                budget.match().pattern(),
                MetricUnit.of(budget.unit()).show(budget.limit()),
                null,
                null,
                Kept.UNDECIDED,
                "fits nothing in the candidate");
    }

    private static BudgetEntry entry(GateRules.Budget budget, Series series) {
        MetricUnit unit = MetricUnit.of(series.unit());
        MetricUnit limitUnit = MetricUnit.of(budget.unit());
        double limit = budget.limit() * limitUnit.factor() / unit.factor();
        Sample levels = Sample.of(series.levels().stream().mapToDouble(Double::doubleValue));
        String key = series.key().text();
        String allowed = (series.sense() == Sense.RATE ? "at least " : "at most ") + limitUnit.show(budget.limit());
        if (!inUnit(budget, series)) {
            return new BudgetEntry(
                    key,
                    allowed,
                    null,
                    null,
                    Kept.UNDECIDED,
                    "is measured in " + series.unit() + ", not in " + budget.unit());
        }
        long figures = levels.stream().filter(Double::isFinite).count();
        if (figures < FORKS_MIN || figures < levels.size()) {
            return new BudgetEntry(
                    key,
                    allowed,
                    levels.stream().filter(Double::isFinite).average().stream()
                            .boxed()
                            .findFirst()
                            .orElse(null),
                    null,
                    Kept.UNDECIDED,
                    "needs at least " + FORKS_MIN + " forks, each with a figure, got " + figures + " of "
                            + levels.size() + " with one");
        }
        Interval interval = Contrast.againstZero(levels).interval();
        Kept kept = kept(series.sense(), interval, limit);
        return new BudgetEntry(
                key,
                allowed,
                levels.mean(),
                new Bounds(interval.low(), interval.high()),
                kept,
                unit.show(levels.mean()) + " (" + unit.show(interval.low(), interval.high()) + "), allowed is "
                        + allowed);
    }

    private static Kept kept(Sense sense, Interval interval, double limit) {
        boolean cost = sense == Sense.COST;
        if (cost ? interval.low() > limit : interval.high() < limit) {
            return Kept.BROKEN;
        }
        return (cost ? interval.high() < limit : interval.low() > limit) ? Kept.KEPT : Kept.UNDECIDED;
    }
}
