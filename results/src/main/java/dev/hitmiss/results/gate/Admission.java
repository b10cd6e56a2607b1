package dev.hitmiss.results.gate;

import dev.hitmiss.results.evidence.Evidence;
import dev.hitmiss.results.evidence.Series;
import dev.hitmiss.results.evidence.SeriesKey;
import dev.hitmiss.results.evidence.Subject;
import dev.hitmiss.results.evidence.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Whether two files may be compared at all.
 *
 * @param problems why not, a sentence each
 * @param accepted what differs and was accepted by name
 * @param notes what differs and forbids nothing
 */
record Admission(List<String> problems, List<String> accepted, List<String> notes) {
    /** Two copies of so many figures are no coincidence. */
    private static final int FIGURES_MIN = 6;

    /** @param acceptedNames of differences of the environment, such as {@code jdkVersion} */
    static Admission of(Evidence base, Evidence head, Set<String> acceptedNames) {
        List<String> problems = new ArrayList<>();
        List<String> accepted = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        base.doubts().forEach(doubt -> problems.add(base.source() + ": " + doubt));
        head.doubts().forEach(doubt -> problems.add(head.source() + ": " + doubt));
        unforked(base, problems);
        unforked(head, problems);
        Map<String, Subject> bases = byName(base);
        conduct(bases, head, problems);
        Map<Terms.Mismatch, Integer> environment = new LinkedHashMap<>();
        base.machine().mismatches(head.machine()).forEach(it -> environment.merge(it, 0, Integer::sum));
        pairs(bases, head)
                .forEach((own, other) ->
                        own.jvm().mismatches(other.jvm()).forEach(it -> environment.merge(it, 1, Integer::sum)));
        environment.forEach((mismatch, rows) -> {
            String text = "'" + mismatch.name() + "' is " + mismatch.base() + " in " + base.source() + " and "
                    + mismatch.head() + " in " + head.source();
            if (acceptedNames.contains(mismatch.name())) {
                accepted.add(text);
            } else {
                problems.add(text + "; measure both on equal terms, or accept it with --accept " + mismatch.name());
            }
        });
        base.soft()
                .mismatches(head.soft())
                .forEach(it -> notes.add("'" + it.name() + "' is " + it.base() + " in the baseline and " + it.head()
                        + " in the candidate."));
        if (copied(bases, head)) {
            problems.add(head.source() + " holds the very figures of " + base.source()
                    + ": nothing was measured anew; give the candidate's own file");
        }
        return new Admission(List.copyOf(problems), List.copyOf(accepted), List.copyOf(notes));
    }

    private static void unforked(Evidence evidence, List<String> problems) {
        evidence.subjects().stream()
                .filter(subject -> !subject.forked())
                .findFirst()
                .ifPresent(subject -> problems.add(evidence.source() + ": " + subject.name()
                        + " was measured without forks (-f 0), so that nothing can be said of how much forks differ;"
                        + " measure with -f 10"));
    }

    private static void conduct(Map<String, Subject> bases, Evidence head, List<String> problems) {
        pairs(bases, head)
                .forEach((own, other) -> own.conduct()
                        .mismatches(other.conduct())
                        .forEach(it -> problems.add(own.name() + " was measured with '" + it.name() + "' " + it.base()
                                + " in the baseline and " + it.head() + " in the candidate; measure both alike")));
    }

    private static Map<String, Subject> byName(Evidence evidence) {
        Map<String, Subject> subjects = new HashMap<>();
        evidence.subjects().forEach(subject -> subjects.put(subject.name(), subject));
        return subjects;
    }

    private static Map<Subject, Subject> pairs(Map<String, Subject> bases, Evidence head) {
        Map<Subject, Subject> pairs = new LinkedHashMap<>();
        for (Subject subject : head.subjects()) {
            Subject own = bases.get(subject.name());
            if (own != null) {
                pairs.put(own, subject);
            }
        }
        return pairs;
    }

    /** Real forks differ in their last digits; allocation alone may repeat itself. */
    private static boolean copied(Map<String, Subject> bases, Evidence head) {
        int figures = 0;
        for (Map.Entry<Subject, Subject> pair : pairs(bases, head).entrySet()) {
            Map<SeriesKey, Series> own = new HashMap<>();
            pair.getKey().series().forEach(series -> own.put(series.key(), series));
            for (Series series : pair.getValue().series()) {
                Series twin = own.get(series.key());
                if (twin == null || !series.key().metric().equals(SeriesKey.PRIMARY)) {
                    continue;
                }
                if (!Objects.equals(twin.runs(), series.runs())) {
                    return false;
                }
                figures += series.levels().size();
            }
        }
        return figures >= FIGURES_MIN;
    }
}
