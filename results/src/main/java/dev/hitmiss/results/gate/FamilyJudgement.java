package dev.hitmiss.results.gate;

import dev.hitmiss.results.estimate.Contrast;
import dev.hitmiss.results.estimate.Holm;
import dev.hitmiss.results.evidence.Family;
import dev.hitmiss.results.model.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The judgement of all trials of one family, which share one risk of a false alarm.
 *
 * @param suite what they share; empty where too few can share a drift
 * @param suiteVerdict whether all of them together got worse, as far as controls can tell
 */
record FamilyJudgement(
        Family family, double alpha, Optional<Suite> suite, Optional<Verdict> suiteVerdict, List<Finding> findings) {

    /**
     * Judges trials of one family.
     *
     * @param alpha the family's part of the build's risk
     * @param driftAllowed how far two files may drift apart without anybody's doing, where that cannot be estimated
     */
    static FamilyJudgement of(Family family, List<Trial> trials, double alpha, double driftAllowed) {
        Optional<Suite> suite = Suite.of(family, trials);
        Optional<Contrast> together = suite.flatMap(Suite::beyondControls);
        Optional<Verdict> suiteVerdict = suite.map(it -> verdict(it, trials, alpha));
        boolean slowedTogether = together.isPresent()
                && suiteVerdict
                        .filter(it -> it == Verdict.REGRESSED || it == Verdict.IMPROVED)
                        .isPresent();
        List<Contrast> contrasts = trials.stream()
                .map(trial -> left(trial, suite, slowedTogether, driftAllowed))
                .toList();
        // The question about all together has as large a part of the risk as each of the others.
        double left = together.isPresent() ? alpha * trials.size() / (trials.size() + 1) : alpha;
        boolean shared = suite.map(Suite::shared).orElse(true);
        return new FamilyJudgement(family, alpha, suite, suiteVerdict, findings(trials, contrasts, left, shared));
    }

    private static Contrast left(Trial trial, Optional<Suite> suite, boolean slowedTogether, double driftAllowed) {
        Contrast contrast = trial.contrast();
        if (!trial.drifts()) {
            return contrast;
        }
        return suite.map(it -> slowedTogether ? it.beyondControls(contrast) : it.beyondShift(contrast))
                .orElseGet(() -> contrast.less(0, driftAllowed));
    }

    /** With no controls nobody can tell the machine from the code, and only a small shift is harmless either way. */
    private static Verdict verdict(Suite suite, List<Trial> trials, double alpha) {
        Thresholds limits = trials.get(0).thresholds();
        Optional<Contrast> beyond = suite.beyondControls();
        if (beyond.isEmpty()) {
            Contrast shift = new Contrast(
                    suite.shift().centre(),
                    suite.shift().standardError(),
                    suite.shift().contrasts() - 1.0);
            return shift.excludes(limits.delta()) ? Verdict.NO_REGRESSION : Verdict.INCONCLUSIVE;
        }
        int questions = trials.size() + 1;
        Contrast together = beyond.get();
        return Ruling.of(
                together,
                limits,
                Math.min(1, together.probabilityAbove(limits.tau()) * questions),
                Math.min(1, together.mirrored().probabilityAbove(limits.tau()) * questions),
                alpha);
    }

    private static List<Finding> findings(List<Trial> trials, List<Contrast> contrasts, double alpha, boolean shared) {
        double[] worse = probabilities(trials, contrasts);
        double[] worseAdjusted = Holm.adjust(worse);
        double[] betterAdjusted = Holm.adjust(
                probabilities(trials, contrasts.stream().map(Contrast::mirrored).toList()));
        return IntStream.range(0, worse.length)
                .parallel()
                .mapToObj(i -> {
                    Trial trial = trials.get(i);
                    Contrast contrast = contrasts.get(i);
                    Verdict verdict = shared
                            ? Ruling.of(contrast, trial.thresholds(), worseAdjusted[i], betterAdjusted[i], alpha)
                            : Verdict.INCONCLUSIVE;
                    return new Finding(trial, contrast, worse[i], worseAdjusted[i], alpha, trials.size(), verdict);
                })
                .toList();
    }

    private static double[] probabilities(List<Trial> trials, List<Contrast> contrasts) {
        return IntStream.range(0, trials.size())
                .parallel()
                .mapToDouble(i -> contrasts
                        .get(i)
                        .probabilityAbove(trials.get(i).thresholds().tau()))
                .toArray();
    }
}
