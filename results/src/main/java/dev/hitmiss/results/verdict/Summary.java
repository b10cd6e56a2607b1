package dev.hitmiss.results.verdict;

import dev.hitmiss.results.model.GateReport;
import dev.hitmiss.results.model.GateReport.BudgetEntry.Kept;
import dev.hitmiss.results.model.GateReport.Entry;
import dev.hitmiss.results.model.GateReport.Shift;
import dev.hitmiss.results.model.RunVerdict;
import dev.hitmiss.results.model.Verdict;
import dev.hitmiss.results.text.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The verdict over a whole build in a sentence. */
final class Summary {
    private final GateReport gate;
    private final List<Entry> entries;

    private Summary(GateReport gate) {
        this.gate = gate;
        this.entries = gate.benchmarks();
    }

    static String of(RunVerdict verdict) {
        GateReport gate = verdict.gate();
        if (gate == null) {
            return "not judged: the two files may not be compared";
        }
        return gate.benchmarks().isEmpty()
                ? "nothing was judged: neither file has a figure"
                : new Summary(gate).sentence(verdict.problems().size());
    }

    private String sentence(int problems) {
        Map<Verdict, Long> counts =
                entries.stream().collect(Collectors.groupingBy(Entry::verdict, TreeMap::new, Collectors.counting()));
        List<String> parts = new ArrayList<>();
        counts.forEach((kind, count) ->
                parts.add(parts.isEmpty() ? first(kind, count) : Figures.count(count) + " " + words(kind, count == 1)));
        budgets(Kept.BROKEN, "is broken", "are broken")
                .ifPresent(broken -> parts.add(counts.containsKey(Verdict.REGRESSED) ? 1 : 0, broken));
        budgets(Kept.UNDECIDED, "cannot be told", "cannot be told").ifPresent(parts::add);
        if (problems > 0) {
            parts.add(
                    problems == 1
                            ? "and there is a problem"
                            : "and there are " + Figures.count(problems) + " problems");
        }
        return why() + String.join(", ", parts);
    }

    /** What matters more than every single figure. */
    private String why() {
        if (failed("null-control")) {
            return "nothing is decided, because the baseline differs from itself: ";
        }
        boolean regressed = entries.stream().anyMatch(entry -> entry.verdict() == Verdict.REGRESSED);
        if (failed("canary") && !regressed) {
            return "a large slowdown would not be found: ";
        }
        Optional<Shift> slowed = shift(Verdict.REGRESSED);
        if (slowed.isPresent()) {
            return slowed.get().shared() ? "everything got slower together: " : "everything got slower: ";
        }
        return shift(Verdict.INCONCLUSIVE)
                .filter(it -> !regressed)
                .map(Summary::moved)
                .orElse("");
    }

    private static String moved(Shift shift) {
        return shift.shared()
                ? String.format(
                        Locale.ROOT,
                        "everything moved %+.1f %%, by the machine or by the code; beside that, ",
                        (shift.ratio() - 1) * 100)
                : "each benchmark moved by another amount, which is no drift of the machine: ";
    }

    private Optional<Shift> shift(Verdict verdict) {
        return gate.families().stream()
                .flatMap(it -> Stream.ofNullable(it.shift()))
                .filter(it -> it.verdict() == verdict)
                .findFirst();
    }

    private boolean failed(String check) {
        return gate.checks().stream().anyMatch(it -> it.name().equals(check) && !it.passed());
    }

    private String first(Verdict kind, long count) {
        int all = entries.size();
        if (all == 1) {
            return "the only " + noun(true) + " " + words(kind, true);
        }
        if (count < all) {
            return Figures.count(count) + " of " + Figures.count(all) + " " + noun(false) + " "
                    + words(kind, count == 1);
        }
        return kind == Verdict.NO_REGRESSION
                ? "none of " + Figures.count(all) + " " + noun(false) + " is " + worse()
                : "all " + Figures.count(all) + " " + noun(false) + " " + words(kind, false);
    }

    private Optional<String> budgets(Kept kept, String one, String many) {
        long count = gate.budgets().stream().filter(it -> it.kept() == kept).count();
        return count == 0
                ? Optional.empty()
                : Optional.of(Figures.count(count) + (count == 1 ? " budget " + one : " budgets " + many));
    }

    /** A benchmark may have several figures. */
    private String noun(boolean one) {
        boolean benchmarks = entries.stream().allMatch(entry -> SeriesNames.primary(entry.key()));
        return (benchmarks ? "benchmark" : "figure") + (one ? "" : "s");
    }

    private String worse() {
        return times() ? "slower" : "worse";
    }

    private boolean times() {
        return entries.stream().noneMatch(Shown::allocation);
    }

    private String words(Verdict kind, boolean one) {
        String is = one ? "is " : "are ";
        return switch (kind) {
            case REGRESSED -> is + worse();
            case MISSING -> is + "missing";
            case INCONCLUSIVE -> "cannot be told";
            case INSUFFICIENT -> (one ? "has" : "have") + " too little to judge";
            case IMPROVED -> is + (times() ? "faster" : "better");
            case NEW -> is + "new";
            case IGNORED -> is + "ignored";
            case NO_REGRESSION -> is + "not " + worse();
        };
    }
}
