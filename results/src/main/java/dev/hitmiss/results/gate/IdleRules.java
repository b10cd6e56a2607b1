package dev.hitmiss.results.gate;

import dev.hitmiss.results.evidence.Evidence;
import dev.hitmiss.results.evidence.Series;
import dev.hitmiss.results.evidence.Subject;
import dev.hitmiss.results.rules.GateRules;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Patterns that nothing fits: a rule that does nothing is a mistake, and nobody would see it. */
final class IdleRules {
    private IdleRules() {}

    /** A sentence for each. */
    static List<String> notes(Evidence base, Evidence head, GateRules rules) {
        List<String> notes = new ArrayList<>();
        List<Subject> subjects = Stream.concat(base.subjects().stream(), head.subjects().stream())
                .toList();
        rules.controls().stream()
                .filter(pattern -> subjects.stream().noneMatch(subject -> fits(pattern, subject.name())))
                .forEach(pattern ->
                        notes.add("The control '" + pattern + "' fits no benchmark; mend it or take it out."));
        rules.overrides().stream()
                .map(GateRules.LimitsFor::match)
                .filter(pattern -> subjects.stream()
                        .flatMap(subject -> subject.series().stream())
                        .noneMatch(isFitting(pattern)))
                .forEach(pattern -> notes.add(
                        "The limits for '" + pattern + "' fit no benchmark; mend the pattern or take it out."));
        return notes;
    }

    private static Predicate<Series> isFitting(Pattern pattern) {
        return series -> fits(pattern, series.key().text());
    }

    private static boolean fits(Pattern pattern, String text) {
        return pattern.matcher(text).find();
    }
}
