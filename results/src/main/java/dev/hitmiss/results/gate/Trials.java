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

/** The series of both sides, sorted into those that can be judged and those that cannot. */
record Trials(List<Sides> sides, List<Trial> judged, List<Unjudged> unjudged) {

    static Trials of(Evidence base, Evidence head, GateRules rules, Exceptions exceptions) {
        List<Trial> judged = new ArrayList<>();
        List<Unjudged> unjudged = new ArrayList<>();
        TrialMaker maker = new TrialMaker(rules, base.runs());
        List<Sides> all = sides(base, head, rules);
        for (Sides sides : all) {
            obstacle(sides, exceptions)
                    .or(() -> maker.obstacle(sides))
                    .ifPresentOrElse(
                            obstacle -> unjudged.add(new Unjudged(sides, obstacle)),
                            () -> judged.add(maker.trial(sides)));
        }
        return new Trials(all, List.copyOf(judged), List.copyOf(unjudged));
    }

    private static Optional<Obstacle> obstacle(Sides sides, Exceptions exceptions) {
        Optional<Obstacle> ignored =
                exceptions.whyIgnored(sides.key()).map(reason -> new Obstacle(Verdict.IGNORED, reason));
        if (ignored.isPresent()) {
            return ignored;
        }
        if (sides.base().isEmpty()) {
            return Optional.of(new Obstacle(Verdict.NEW, "is not in the baseline"));
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
