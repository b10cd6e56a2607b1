package dev.hitmiss.results.gate;

import dev.hitmiss.results.evidence.Family;
import dev.hitmiss.results.model.GateReport.Check;
import dev.hitmiss.results.model.Verdict;
import dev.hitmiss.results.rules.GateRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * What the gate tries on itself with the baseline's own replicates before it is believed: it has to be quiet about the baseline
 * against itself, and to find a slowdown that was put in.
 *
 * @param blind how many trials would not show a slowdown of a quarter
 */
record SelfCheck(Check nullControl, Check canary, int blind) {
    /** The slowdown that is put in. */
    static final double CANARY = 0.25;

    private static final long SEED = 25;

    static SelfCheck of(List<Trial> trials, GateRules rules) {
        Map<Family, Long> questions =
                trials.stream().collect(Collectors.groupingBy(Trial::family, Collectors.counting()));
        List<Trial> seeing = trials.stream()
                .filter(trial -> trial.sees(
                        CANARY, rules.alpha() / questions.size() / questions.getOrDefault(trial.family(), 1L)))
                .toList();
        return new SelfCheck(nullControl(trials, rules), canary(trials, seeing, rules), trials.size() - seeing.size());
    }

    List<Check> checks() {
        return List.of(nullControl, canary);
    }

    /** Why nothing is to be believed, if not passed. */
    String complaint() {
        return nullControl.passed() ? canary.text() : nullControl.text();
    }

    List<String> notes() {
        return blind == 0 || !canary.passed()
                ? List.of()
                : List.of(blind + (blind == 1 ? " benchmark differs" : " benchmarks differ")
                        + " so much from fork to fork that not even a slowdown of 25 % would be found there.");
    }

    boolean passed() {
        return nullControl.passed() && canary.passed();
    }

    private static Check nullControl(List<Trial> trials, GateRules rules) {
        Judgement judgement = Judgement.of(
                trials.stream().map(trial -> trial.design().halves(trial)).toList(), rules);
        Optional<Finding> tripped = judgement
                .findings()
                .filter(finding -> finding.verdict() == Verdict.REGRESSED)
                .findFirst();
        if (!judgement.regressed()) {
            return new Check("null-control", true, "one half of the baseline's forks is no slower than the other");
        }
        return new Check(
                "null-control",
                false,
                "one half of the baseline's forks is slower than the other"
                        + tripped.map(finding -> ", as in " + finding.trial().key())
                                .orElse("")
                        + ": the baseline is not of one piece; measure it again");
    }

    private static Check canary(List<Trial> trials, List<Trial> seeing, GateRules rules) {
        if (seeing.isEmpty()) {
            return new Check(
                    "canary",
                    false,
                    "no benchmark would show a slowdown of 25 %: the forks differ too much, or there are too few of"
                            + " them; nothing that this gate says could be a failure");
        }
        Trial chosen = seeing.get(new SplittableRandom(SEED).nextInt(seeing.size()));
        List<Trial> sham = trials.stream()
                .map(trial -> trial.sham(trial.key().equals(chosen.key()) ? trial.slowedBy(CANARY) : 0))
                .toList();
        boolean found = Judgement.of(sham, rules)
                .findings()
                .filter(finding -> finding.trial().key().equals(chosen.key()))
                .allMatch(finding -> finding.verdict() == Verdict.REGRESSED);
        return new Check(
                "canary",
                found,
                found
                        ? "a slowdown of 25 % put into " + chosen.key() + " was found"
                        : "a slowdown of 25 % put into " + chosen.key() + " was not found; do not believe this gate");
    }
}
