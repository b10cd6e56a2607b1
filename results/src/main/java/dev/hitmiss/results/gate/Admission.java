package dev.hitmiss.results.gate;

import dev.hitmiss.results.evidence.Evidence;
import dev.hitmiss.results.evidence.Series;
import dev.hitmiss.results.evidence.SeriesKey;
import dev.hitmiss.results.evidence.Subject;
import dev.hitmiss.results.evidence.Terms;
import dev.hitmiss.results.evidence.Terms.Mismatch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /** One benchmark, as either side has it. */
    private record Pair(Subject base, Subject head) {}

    /** @param acceptedNames of differences of the environment, such as {@code jdkVersion} */
    static Admission of(Evidence base, Evidence head, Set<String> acceptedNames) {
        List<Pair> pairs = pairs(base, head);
        List<String> problems = new ArrayList<>();
        List<String> accepted = new ArrayList<>();
        for (Evidence side : List.of(base, head)) {
            side.doubts().forEach(doubt -> problems.add(side.source() + ": " + doubt));
            unforked(side).ifPresent(problems::add);
        }
        mismatches(pairs, Subject::conduct)
                .forEach((mismatch, where) -> problems.add(text(mismatch) + where + "; measure both alike"));
        Map<Mismatch, String> environment = new LinkedHashMap<>();
        base.machine().mismatches(head.machine()).forEach(mismatch -> environment.put(mismatch, ""));
        environment.putAll(mismatches(pairs, Subject::jvm));
        environment.forEach((mismatch, where) -> {
            if (acceptedNames.contains(mismatch.name())) {
                accepted.add(text(mismatch) + where);
            } else {
                problems.add(text(mismatch) + where + "; measure both on equal terms, or accept it with --accept "
                        + mismatch.name());
            }
        });
        if (copied(pairs)) {
            problems.add("the candidate holds the very figures of the baseline: nothing was measured anew; give the"
                    + " candidate's own file");
        }
        List<String> notes = new ArrayList<>(idle(acceptedNames, environment.keySet()));
        base.soft().mismatches(head.soft()).forEach(mismatch -> notes.add(text(mismatch) + "."));
        return new Admission(List.copyOf(problems), List.copyOf(accepted), List.copyOf(notes));
    }

    /** What was accepted and does not differ: a slip of the pen, or no longer needed. */
    private static List<String> idle(Set<String> acceptedNames, Set<Mismatch> environment) {
        Set<String> differing = environment.stream().map(Mismatch::name).collect(Collectors.toCollection(TreeSet::new));
        String known = differing.isEmpty() ? "nothing of the environment does" : String.join(", ", differing) + " does";
        return acceptedNames.stream()
                .filter(name -> !differing.contains(name))
                .sorted()
                .map(name -> "--accept " + name + " changes nothing: that does not differ here; " + known + ".")
                .toList();
    }

    private static List<Pair> pairs(Evidence base, Evidence head) {
        Map<String, Subject> bases =
                base.subjects().stream().collect(Collectors.toMap(Subject::name, Function.identity()));
        return head.subjects().stream()
                .filter(subject -> bases.containsKey(subject.name()))
                .map(subject -> new Pair(bases.getOrDefault(subject.name(), subject), subject))
                .toList();
    }

    private static Optional<String> unforked(Evidence side) {
        return side.subjects().stream()
                .filter(subject -> !subject.forked())
                .findFirst()
                .map(subject -> side.source() + ": " + subject.name()
                        + " was measured without forks (-f 0), so that nothing is known of how much forks differ;"
                        + " measure with -f 10");
    }

    /** Each mismatch once, with the benchmarks that have it. */
    private static Map<Mismatch, String> mismatches(List<Pair> pairs, Function<Subject, Terms> terms) {
        Map<Mismatch, List<String>> names = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            for (Mismatch mismatch : terms.apply(pair.base()).mismatches(terms.apply(pair.head()))) {
                names.computeIfAbsent(mismatch, it -> new ArrayList<>())
                        .add(pair.head().name());
            }
        }
        Map<Mismatch, String> texts = new LinkedHashMap<>();
        names.forEach((mismatch, having) -> texts.put(
                mismatch,
                having.size() == 1
                        ? " for " + having.get(0)
                        : " for " + having.size() + " benchmarks, such as " + having.get(0)));
        return texts;
    }

    private static String text(Mismatch mismatch) {
        return "'" + mismatch.name() + "' is " + mismatch.base() + " in the baseline and " + mismatch.head()
                + " in the candidate";
    }

    /** Real forks differ in their last digits, where they are not rounded so coarsely that all are the same. */
    private static boolean copied(List<Pair> pairs) {
        int figures = 0;
        for (Pair pair : pairs) {
            Map<SeriesKey, Series> own = new HashMap<>();
            pair.base().series().forEach(series -> own.put(series.key(), series));
            for (Series series : pair.head().series()) {
                Series twin = own.get(series.key());
                if (twin != null && series.key().metric().equals(SeriesKey.PRIMARY)) {
                    if (!twin.runs().equals(series.runs())) {
                        return false;
                    }
                    figures += Set.copyOf(series.levels()).size() > 1
                            ? series.levels().size()
                            : 0;
                }
            }
        }
        return figures >= FIGURES_MIN;
    }
}
