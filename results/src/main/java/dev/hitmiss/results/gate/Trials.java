package dev.hitmiss.results.gate;

import dev.hitmiss.results.evidence.Evidence;
import dev.hitmiss.results.evidence.Family;
import dev.hitmiss.results.evidence.Series;
import dev.hitmiss.results.evidence.SeriesKey;
import dev.hitmiss.results.evidence.Subject;
import dev.hitmiss.results.model.Verdict;
import dev.hitmiss.results.rules.GateRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The series of both sides, sorted into those that can be judged and those that cannot. */
record Trials(List<Sides> sides, List<Trial> judged, List<Unjudged> unjudged) {

    static Trials of(Evidence base, Evidence head, GateRules rules, Exceptions exceptions) {
        List<Trial> judged = new ArrayList<>();
        List<Unjudged> unjudged = new ArrayList<>();
        TrialMaker maker = new TrialMaker(rules, base.runs());
        List<Sides> all = sides(base, head, rules);
        Set<String> measured = head.subjects().stream().map(Subject::name).collect(Collectors.toSet());
        for (Sides sides : all) {
            obstacle(sides, measured, exceptions)
                    .or(() -> maker.obstacle(sides))
                    .ifPresentOrElse(
                            obstacle -> unjudged.add(new Unjudged(sides, obstacle)),
                            () -> judged.add(maker.trial(sides)));
        }
        return new Trials(all, List.copyOf(judged), List.copyOf(unjudged));
    }

    /** @param measured the benchmarks that the candidate has */
    private static Optional<Obstacle> obstacle(Sides sides, Set<String> measured, Exceptions exceptions) {
        Optional<Obstacle> ignored =
                exceptions.whyIgnored(sides.key()).map(reason -> new Obstacle(Verdict.IGNORED, reason));
        if (ignored.isPresent()) {
            return ignored;
        }
        if (sides.base().isEmpty()) {
            return Optional.of(new Obstacle(Verdict.NEW, "is not in the baseline"));
        }
        if (sides.head().isEmpty()
                && sides.family() == Family.PERCENTILE
                && measured.contains(sides.key().subject())) {
            return Optional.of(new Obstacle(
                    Verdict.INSUFFICIENT,
                    "has too few operations in the candidate for this percentile; measure longer"));
        }
        return sides.head().isPresent()
                ? Optional.empty()
                : Optional.of(new Obstacle(Verdict.MISSING, "is not in the candidate"));
    }

    private static List<Sides> sides(Evidence base, Evidence head, GateRules rules) {
        Set<String> controls = new HashSet<>();
        Map<SeriesKey, Series> ofBase = series(base, rules, controls);
        Map<SeriesKey, Series> ofHead = series(head, rules, controls);
        Set<SeriesKey> keys = new TreeSet<>(ofBase.keySet());
        keys.addAll(ofHead.keySet());
        return keys.stream()
                .map(key -> new Sides(
                        key,
                        controls.contains(key.subject()),
                        Optional.ofNullable(ofBase.get(key)),
                        Optional.ofNullable(ofHead.get(key))))
                .toList();
    }

    private static Map<SeriesKey, Series> series(Evidence evidence, GateRules rules, Set<String> controls) {
        Map<SeriesKey, Series> found = new TreeMap<>();
        for (Subject subject : evidence.subjects()) {
            if (subject.control() || rules.isControl(subject.name())) {
                controls.add(subject.name());
            }
            for (Series series : subject.series()) {
                if (series.family() != Family.PERCENTILE
                        || rules.percentiles().contains(series.key().metric())) {
                    found.put(series.key(), series);
                }
            }
        }
        return found;
    }
}
