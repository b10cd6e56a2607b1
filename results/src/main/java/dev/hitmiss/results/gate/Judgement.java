package dev.hitmiss.results.gate;

import dev.hitmiss.results.evidence.Family;
import dev.hitmiss.results.model.Verdict;
import dev.hitmiss.results.rules.GateRules;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The judgement of all trials of a build: its risk is shared out among the families that it has. */
record Judgement(List<FamilyJudgement> families) {

    static Judgement of(List<Trial> trials, GateRules rules) {
        Map<Family, List<Trial>> byFamily = trials.stream()
                .collect(Collectors.groupingBy(Trial::family, () -> new EnumMap<>(Family.class), Collectors.toList()));
        double alpha = rules.alpha() / Math.max(1, byFamily.size());
        double drift = Math.log1p(rules.drift());
        return new Judgement(byFamily.entrySet().stream()
                .map(family -> FamilyJudgement.of(
                        family.getKey(), family.getValue(), Thresholds.of(rules.usual(family.getKey())), alpha, drift))
                .toList());
    }

    Stream<Finding> findings() {
        return families.stream().flatMap(family -> family.findings().stream());
    }

    /** Whether a build of these trials fails. */
    boolean regressed() {
        return findings().anyMatch(finding -> finding.verdict() == Verdict.REGRESSED) || suiteRegressed();
    }

    /** Whether everything together got slower than the controls did. */
    boolean suiteRegressed() {
        return suiteIs(Verdict.REGRESSED);
    }

    /** Whether everything together got slower or faster than the controls did. */
    boolean suiteChanged() {
        return suiteIs(Verdict.REGRESSED) || suiteIs(Verdict.IMPROVED);
    }

    private boolean suiteIs(Verdict wanted) {
        return families.stream()
                .flatMap(family -> family.suiteVerdict().stream())
                .anyMatch(verdict -> verdict == wanted);
    }
}
