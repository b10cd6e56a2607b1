package dev.hitmiss.results.gate;

import dev.hitmiss.results.rules.GateRules;
import dev.hitmiss.results.rules.GateRules.Budget;
import dev.hitmiss.results.rules.GateRules.Ignored;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** The usual rules, and one thing more. */
final class Rules {
    private Rules() {}

    static GateRules withBudget(String match, double limit, String unit) {
        return with(List.of(), List.of(new Budget(Pattern.compile(match), limit, unit)), List.of());
    }

    static GateRules withIgnored(String match, String reason, LocalDate until) {
        return with(List.of(new Ignored(Pattern.compile(match), reason, until)), List.of(), List.of());
    }

    static GateRules withRequired(String match) {
        return with(List.of(), List.of(), List.of(Pattern.compile(match)));
    }

    private static GateRules with(List<Ignored> ignored, List<Budget> budgets, List<Pattern> required) {
        GateRules usual = GateRules.DEFAULTS;
        return new GateRules(
                usual.alpha(),
                usual.time(),
                usual.percentile(),
                usual.percentiles(),
                usual.allocation(),
                usual.drift(),
                List.of(),
                ignored,
                budgets,
                required,
                List.of());
    }
}
