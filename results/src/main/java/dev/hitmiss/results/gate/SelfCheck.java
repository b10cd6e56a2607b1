package dev.hitmiss.results.gate;

import dev.hitmiss.results.model.GateReport.Check;
import dev.hitmiss.results.model.Verdict;
import dev.hitmiss.results.rules.GateRules;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * What the gate tries on itself with the baseline's own replicates before it is believed: it has to be quiet about the baseline
 * against itself, and to find a slowdown that was put in.
 *
 * @param blind how many trials would not show the slowdown
 * @param trials of how many that are no controls
 * @param slowdown what is put in, as a share
 */
record SelfCheck(Check nullControl, Check canary, int blind, int trials, double slowdown) {
    /** The slowdown that is put in, unless the rules let as much pass. */
    static final double CANARY = 0.25;

    private static final long SEED = 25;

    static SelfCheck of(List<Trial> trials, GateRules rules) {
        double slowdown = Math.max(CANARY, 2 * rules.time().delta());
        List<Trial> unchanged = trials.stream().map(trial -> trial.sham(0)).toList();
        List<Trial> seeing = Judgement.of(unchanged, rules)
                .findings()
                .filter(finding -> !finding.trial().control() && finding.wouldFind(slowdown))
                .map(Finding::trial)
                .toList();
        int judged = (int) trials.stream().filter(trial -> !trial.control()).count();
        return new SelfCheck(
                nullControl(trials, rules),
                canary(unchanged, seeing, rules, slowdown),
                judged - seeing.size(),
                judged,
                slowdown);
    }

    List<Check> checks() {
        return List.of(nullControl, canary);
    }

    /** Why nothing is to be believed, if so. That nothing would be found says itself: every interval is too wide. */
    Optional<String> distrust() {
        if (!nullControl.passed()) {
            return Optional.of("the baseline differs from itself");
        }
        return canary.passed() || blind == trials
                ? Optional.empty()
                : Optional.of("a slowdown that was put in was not found");
    }

    List<String> notes() {
        return blind == 0 || blind == trials
                ? List.of()
                : List.of(
                        "For " + blind + " of " + trials + " figures, forks differ so much that not even a slowdown of "
                                + percent(slowdown) + " would be found.");
    }

    private static Check nullControl(List<Trial> trials, GateRules rules) {
        // Either half may be the slower one, so that each question has half of the risk.
        Judgement judgement = Judgement.of(
                trials.stream().map(trial -> trial.design().halves(trial)).toList(),
                rules.withAlpha(rules.alpha() / 2));
        Optional<Finding> tripped =
                judgement.findings().filter(Finding::changed).findFirst();
        if (tripped.isEmpty() && !judgement.suiteChanged()) {
            return new Check("null-control", true, "neither half of the baseline's forks is slower than the other");
        }
        return new Check(
                "null-control",
                false,
                "one half of the baseline's forks is slower than the other"
                        + tripped.map(finding -> ", as in " + finding.trial().key())
                                .orElse("")
                        + ": the baseline is not of one piece; measure it again");
    }

    private static Check canary(List<Trial> unchanged, List<Trial> seeing, GateRules rules, double slowdown) {
        if (unchanged.isEmpty()) {
            return new Check("canary", true, "no figure is judged, so that no slowdown could be put in");
        }
        if (seeing.isEmpty()) {
            return new Check(
                    "canary",
                    false,
                    "forks differ so much, or are so few, that a slowdown of " + percent(slowdown)
                            + " would be found nowhere; steady the machine" + " or measure more forks");
        }
        Trial chosen = seeing.get(new SplittableRandom(SEED).nextInt(seeing.size()));
        List<Trial> sham = unchanged.stream()
                .map(trial -> trial.key().equals(chosen.key()) ? trial.sham(trial.slowedBy(slowdown)) : trial)
                .toList();
        boolean found = Judgement.of(sham, rules)
                .findings()
                .filter(finding -> finding.trial().key().equals(chosen.key()))
                .allMatch(finding -> finding.verdict() == Verdict.REGRESSED);
        return new Check(
                "canary",
                found,
                "a slowdown of " + percent(slowdown) + " put into " + chosen.key()
                        + (found ? " was found" : " was not found; do not believe this gate, and report it"));
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }
}
