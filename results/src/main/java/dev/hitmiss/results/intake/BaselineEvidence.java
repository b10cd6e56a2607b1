package dev.hitmiss.results.intake;

import dev.hitmiss.results.evidence.Evidence;
import dev.hitmiss.results.evidence.Series;
import dev.hitmiss.results.evidence.SeriesKey;
import dev.hitmiss.results.evidence.Subject;
import dev.hitmiss.results.file.UnreadableResultException;
import dev.hitmiss.results.model.BaselineDocument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Evidence from several runs that agree: each is a replicate of what all of them hold. */
final class BaselineEvidence {
    private final List<Evidence> runs;
    private final List<Map<String, Subject>> byName;
    private final List<String> gaps = new ArrayList<>();

    private BaselineEvidence(List<Evidence> runs) {
        this.runs = runs;
        this.byName = runs.stream().map(BaselineEvidence::byName).toList();
    }

    static Evidence of(Path file, BaselineDocument baseline, String source) {
        List<Evidence> runs = baseline.runs().stream()
                .map(run -> RunEvidence.of(run, "run " + run.meta().id(), LoadLogs.none()))
                .toList();
        RunAgreement.problem(runs).ifPresent(problem -> {
            throw new UnreadableResultException(file, problem);
        });
        return new BaselineEvidence(runs).evidence(source);
    }

    private static Map<String, Subject> byName(Evidence run) {
        return run.subjects().stream().collect(Collectors.toMap(Subject::name, Function.identity()));
    }

    private Evidence evidence(String source) {
        List<Subject> subjects = subjects();
        gaps.addAll(0, sentences(Evidence::gaps));
        Evidence first = runs.get(0);
        return new Evidence(
                source, first.machine(), first.soft(), runs.size(), subjects, sentences(Evidence::doubts), gaps);
    }

    private List<String> sentences(Function<Evidence, List<String>> kind) {
        return runs.stream()
                .flatMap(run -> kind.apply(run).stream().map(sentence -> run.source() + ": " + sentence))
                .toList();
    }

    private List<Subject> subjects() {
        TreeSet<String> names = new TreeSet<>();
        byName.forEach(subjects -> names.addAll(subjects.keySet()));
        return names.stream().flatMap(name -> subject(name).stream()).toList();
    }

    private Optional<Subject> subject(String name) {
        List<Subject> all = byName.stream()
                .map(subjects -> subjects.get(name))
                .filter(Objects::nonNull)
                .toList();
        if (all.size() < runs.size()) {
            gaps.add(name + " is in " + all.size() + " of " + runs.size() + " runs and left out.");
            return Optional.empty();
        }
        Subject first = all.get(0);
        boolean control = all.stream().allMatch(Subject::control);
        return Optional.of(new Subject(name, control, first.forked(), first.conduct(), first.jvm(), series(all)));
    }

    private List<Series> series(List<Subject> all) {
        Map<SeriesKey, List<Series>> byKey = new TreeMap<>();
        all.stream()
                .flatMap(subject -> subject.series().stream())
                .forEach(it -> byKey.computeIfAbsent(it.key(), key -> new ArrayList<>())
                        .add(it));
        return byKey.values().stream().flatMap(this::together).toList();
    }

    private Stream<Series> together(List<Series> replicates) {
        Series first = replicates.get(0);
        if (replicates.size() < runs.size()) {
            gaps.add(first.key() + " is in " + replicates.size() + " of " + runs.size() + " runs and left out.");
            return Stream.empty();
        }
        List<List<Double>> levels =
                replicates.stream().flatMap(it -> it.runs().stream()).toList();
        return Stream.of(new Series(first.key(), first.family(), first.sense(), first.unit(), levels));
    }
}
