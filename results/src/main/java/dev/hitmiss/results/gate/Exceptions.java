package dev.hitmiss.results.gate;

import dev.hitmiss.results.evidence.SeriesKey;
import dev.hitmiss.results.rules.GateRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the rules except from judgement, as of one day. Remembers what was used, because a rule that fits nothing is a mistake. */
final class Exceptions {
    private final List<GateRules.Ignored> ignored;
    private final LocalDate today;
    private final Set<GateRules.Ignored> used = new LinkedHashSet<>();

    Exceptions(List<GateRules.Ignored> ignored, LocalDate today) {
        this.ignored = ignored;
        this.today = today;
    }

    Optional<String> whyIgnored(SeriesKey key) {
        List<GateRules.Ignored> fitting = ignored.stream()
                .filter(rule -> rule.match().matcher(key.text()).find())
                .toList();
        used.addAll(fitting);
        return fitting.stream()
                .filter(rule -> !expired(rule))
                .findFirst()
                .map(rule -> "is ignored until " + rule.until() + ": " + rule.reason());
    }

    /** A sentence for each rule that no longer does what it says. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        for (GateRules.Ignored rule : ignored) {
            if (!used.contains(rule)) {
                notes.add("The rule to ignore '" + rule.match() + "' fits no benchmark; take it out of the rules.");
            } else if (expired(rule)) {
                notes.add("The rule to ignore '" + rule.match() + "' ended on " + rule.until()
                        + ", so that its benchmarks are judged again: " + rule.reason());
            }
        }
        return notes;
    }

    private boolean expired(GateRules.Ignored rule) {
        return today.isAfter(rule.until());
    }
}
