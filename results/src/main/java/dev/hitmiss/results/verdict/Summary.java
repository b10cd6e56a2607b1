package dev.hitmiss.results.verdict;

import dev.hitmiss.results.model.GateReport;
import dev.hitmiss.results.model.GateReport.BudgetEntry.Kept;
import dev.hitmiss.results.model.GateReport.Entry;
import dev.hitmiss.results.model.RunVerdict;
import dev.hitmiss.results.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The verdict over a whole build in a sentence. */
final class Summary {
    private Summary() {}

    static String of(RunVerdict verdict) {
        GateReport gate = verdict.gate();
        if (gate == null) {
            return "not judged: the two files may not be compared";
        }
        if (gate.benchmarks().isEmpty()) {
            return "nothing was judged: neither file has a figure";
        }
        Map<Verdict, Long> counts = gate.benchmarks().stream()
                .collect(Collectors.groupingBy(Entry::verdict, () -> new TreeMap<>(), Collectors.counting()));
        List<String> parts = new ArrayList<>();
        counts.forEach((kind, count) -> parts.add(String.format(Locale.ROOT, "%,d", count) + " " + words(kind)));
        long broken =
                gate.budgets().stream().filter(it -> it.kept() == Kept.BROKEN).count();
        if (broken > 0) {
            parts.add(broken + " over " + (broken == 1 ? "its budget" : "their budgets"));
        }
        if (gate.families().stream()
                .anyMatch(it -> it.shift() != null && it.shift().verdict() == Verdict.REGRESSED)) {
            parts.add(0, "everything together slower");
        }
        int all = gate.benchmarks().size();
        return String.format(Locale.ROOT, "of %,d series: ", all) + String.join(", ", parts);
    }

    static String words(Verdict kind) {
        return switch (kind) {
            case REGRESSED -> "slower";
            case MISSING -> "missing";
            case INCONCLUSIVE -> "not to be told";
            case INSUFFICIENT -> "with too little to judge";
            case IMPROVED -> "faster";
            case NO_REGRESSION -> "not slower";
            case NEW -> "new";
            case IGNORED -> "ignored";
        };
    }

    /** Everything that is said beside the benchmarks, a line each. */
    static List<String> remarks(RunVerdict verdict) {
        GateReport gate = verdict.gate();
        List<String> remarks = new ArrayList<>(verdict.problems());
        if (gate == null) {
            return remarks;
        }
        gate.families().forEach(family -> {
            if (family.shift() != null) {
                remarks.add(family.family() + ": " + family.shift().words() + ".");
            }
        });
        gate.budgets().stream()
                .filter(budget -> budget.kept() != Kept.KEPT)
                .forEach(budget -> remarks.add(
                        "budget " + budget.kept().text() + ": " + budget.key() + ": " + budget.words() + "."));
        gate.checks()
                .forEach(check -> remarks.add((check.passed() ? "checked: " : "CHECK FAILED: ") + check.text() + "."));
        gate.accepted().forEach(difference -> remarks.add("accepted by name: " + difference + "."));
        remarks.addAll(gate.notes());
        return remarks;
    }
}
