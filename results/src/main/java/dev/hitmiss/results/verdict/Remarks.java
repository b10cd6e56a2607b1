package dev.hitmiss.results.verdict;

import dev.hitmiss.results.model.GateReport;
import dev.hitmiss.results.model.GateReport.BudgetEntry.Kept;
import dev.hitmiss.results.model.RunVerdict;
import dev.hitmiss.results.model.Verdict;
import dev.hitmiss.results.text.Figures;
import java.util.ArrayList;
import java.util.List;

/** Everything that is said beside the benchmarks, a line each, what is urgent first. */
final class Remarks {
    private static final int SHOWN_MAX = 20;

    private final List<String> lines = new ArrayList<>();

    private Remarks() {}

    /** At most {@value #SHOWN_MAX}, and how many more there are. */
    static List<String> of(RunVerdict verdict) {
        Remarks remarks = new Remarks();
        verdict.problems().forEach(problem -> remarks.add("problem: ", problem));
        GateReport gate = verdict.gate();
        if (gate != null) {
            remarks.add(gate);
        }
        return remarks.bounded();
    }

    private void add(GateReport gate) {
        gate.checks().stream().filter(check -> !check.passed()).forEach(check -> add("CHECK FAILED: ", check.text()));
        budgets(gate, Kept.BROKEN);
        budgets(gate, Kept.UNDECIDED);
        gate.families().forEach(family -> {
            if (family.shift() != null) {
                add(family.family() + ": ", family.shift().words());
            }
        });
        gate.accepted().forEach(difference -> add("accepted by name: ", difference));
        gate.checks().stream().filter(GateReport.Check::passed).forEach(check -> add("checked: ", check.text()));
        gate.notes().forEach(note -> add("", note));
        if (gate.benchmarks().stream().anyMatch(entry -> entry.verdict() == Verdict.REGRESSED)) {
            add("", "If a slowdown is meant, save a new baseline, or list it under 'ignored' in gate.yaml.");
        }
    }

    private void budgets(GateReport gate, Kept kept) {
        gate.budgets().stream()
                .filter(budget -> budget.kept() == kept)
                .forEach(budget -> add("budget " + kept.text() + ": ", budget.key() + ": " + budget.words()));
    }

    private void add(String heading, String text) {
        lines.add(heading + text + (text.endsWith(".") ? "" : "."));
    }

    private List<String> bounded() {
        if (lines.size() <= SHOWN_MAX) {
            return lines;
        }
        List<String> shown = new ArrayList<>(lines.subList(0, SHOWN_MAX));
        shown.add("… and " + Figures.count(lines.size() - SHOWN_MAX) + " more in verdict.json");
        return shown;
    }
}
