package dev.hitmiss.results.intake;

import dev.hitmiss.results.evidence.Evidence;
import dev.hitmiss.results.evidence.Series;
import dev.hitmiss.results.evidence.Subject;
import dev.hitmiss.results.evidence.Terms;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Whether runs are replicates: of one machine, and each row measured alike in all of them. */
final class RunAgreement {
    private static final String UNKNOWN = "not known";

    private RunAgreement() {}

    /** What the first two that disagree disagree in. */
    static Optional<String> problem(List<Evidence> runs) {
        Evidence first = runs.get(0);
        return runs.stream().skip(1).flatMap(run -> problems(first, run)).findFirst();
    }

    private static Stream<String> problems(Evidence first, Evidence run) {
        Map<String, Subject> own = new HashMap<>();
        first.subjects().forEach(subject -> own.put(subject.name(), subject));
        Stream<String> rows = run.subjects().stream()
                .filter(subject -> own.containsKey(subject.name()))
                .flatMap(subject ->
                        Stream.ofNullable(own.get(subject.name())).flatMap(twin -> differences(twin, subject)))
                .map(difference -> sentence(difference, first, run));
        return Stream.concat(differences("", first.machine(), run.machine()).map(it -> sentence(it, first, run)), rows);
    }

    private static String sentence(Terms.Mismatch it, Evidence first, Evidence run) {
        return "the runs of a baseline must agree, but " + it.name() + " is " + it.base() + " in " + first.source()
                + " and " + it.head() + " in " + run.source() + "; save runs that were measured alike";
    }

    private static Stream<Terms.Mismatch> differences(Subject first, Subject second) {
        String of = " of " + first.name();
        return Stream.of(
                        differences(of, first.conduct(), second.conduct()),
                        differences(of, first.jvm(), second.jvm()),
                        differences(of, units(first), units(second)))
                .flatMap(it -> it);
    }

    private static Terms units(Subject subject) {
        Map<String, String> units = new HashMap<>();
        subject.series().stream().limit(1).map(Series::unit).forEach(unit -> units.put("unit", unit));
        return Terms.of(units);
    }

    /** Unlike for two files, what only one of them knows is a difference. */
    private static Stream<Terms.Mismatch> differences(String of, Terms first, Terms second) {
        TreeSet<String> names = new TreeSet<>(first.values().keySet());
        names.addAll(second.values().keySet());
        return names.stream()
                .map(name -> new Terms.Mismatch(
                        "'" + name + "'" + of,
                        first.values().getOrDefault(name, UNKNOWN),
                        second.values().getOrDefault(name, UNKNOWN)))
                .filter(it -> !it.base().equals(it.head()));
    }
}
