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
     * @param usual limits of the family
     * @param alpha the family's part of the build's risk
     * @param driftAllowed how far two files may drift apart without anybody's doing, where that cannot be estimated
     */
    static FamilyJudgement of(Family family, List<Trial> trials, Thresholds usual, double alpha, double driftAllowed) {
        Optional<Suite> suite = Suite.of(family, trials, usual);
        Optional<Contrast> together = suite.flatMap(Suite::beyondControls);
        Optional<Verdict> suiteVerdict = suite.map(it -> verdict(it, trials.size(), alpha));
        boolean movedTogether = together.isPresent()
                && suiteVerdict
                        .filter(it -> it == Verdict.REGRESSED || it == Verdict.IMPROVED)
                        .isPresent();
        List<Contrast> contrasts = trials.stream()
                .map(trial -> left(trial, suite, movedTogether, driftAllowed))
                .toList();
        // The question about all together has as large a part of the risk as each of the others.
        double left = together.isPresent() ? alpha * trials.size() / (trials.size() + 1) : alpha;
        boolean shared = suite.map(it -> movedTogether ? it.sharedByControls() : it.shared())
                .orElse(true);
        return new FamilyJudgement(family, alpha, suite, suiteVerdict, findings(trials, contrasts, left, shared));
    }

    /** The smallest slowdown of everything, as a logarithm, that controls would show four times out of five. */
    Optional<Double> suiteDetectable() {
        return suite.flatMap(Suite::beyondControls)
                .map(beyond -> suite.orElseThrow().limits().detectable(beyond, alpha / (findings.size() + 1)));
    }

    private static Contrast left(Trial trial, Optional<Suite> suite, boolean movedTogether, double driftAllowed) {
        Contrast contrast = trial.contrast();
        if (!trial.drifts()) {
            return contrast;
        }
        return suite.map(it -> movedTogether ? it.beyondControls(contrast) : it.beyondShift(contrast))
                .orElseGet(() -> contrast.less(0, driftAllowed));
    }

    /** With no controls nobody can tell the machine from the code, and only a small shift is harmless either way. */
    private static Verdict verdict(Suite suite, int trials, double alpha) {
        Thresholds limits = suite.limits();
        Optional<Contrast> beyond = suite.beyondControls();
        if (beyond.isEmpty()) {
            Contrast shift = suite.shift().contrast();
            return shift.excludes(limits.delta()) && shift.mirrored().excludes(limits.delta())
                    ? Verdict.NO_REGRESSION
                    : Verdict.INCONCLUSIVE;
        }
        int questions = trials + 1;
        Contrast together = beyond.get();
        return Ruling.of(
                suite.shift().contrast(),
                together,
                limits,
                Math.min(1, pWorse(suite.shift().contrast(), together, limits) * questions),
                Math.min(1, pBetter(suite.shift().contrast(), together, limits) * questions),
                alpha);
    }

    private static List<Finding> findings(List<Trial> trials, List<Contrast> contrasts, double alpha, boolean shared) {
        double[] worse = probabilities(trials, contrasts, FamilyJudgement::pWorse);
        double[] worseAdjusted = Holm.adjust(worse);
        double[] betterAdjusted = Holm.adjust(probabilities(trials, contrasts, FamilyJudgement::pBetter));
        return IntStream.range(0, worse.length)
                .parallel()
                .mapToObj(i -> {
                    Trial trial = trials.get(i);
                    Contrast contrast = contrasts.get(i);
                    Verdict verdict = Ruling.of(
                            trial.contrast(), contrast, trial.thresholds(), worseAdjusted[i], betterAdjusted[i], alpha);
                    boolean telling = shared
                            && !(trial.control() && (verdict == Verdict.REGRESSED || verdict == Verdict.IMPROVED));
                    return new Finding(
                            trial,
                            contrast,
                            shared,
                            worse[i],
                            worseAdjusted[i],
                            alpha,
                            trials.size(),
                            telling ? verdict : Verdict.INCONCLUSIVE);
                })
                .toList();
    }

    /** A probability of what is seen in one trial. */
    private interface Probability {
        double of(Contrast seen, Contrast beyond, Thresholds limits);
    }

    private static double[] probabilities(List<Trial> trials, List<Contrast> contrasts, Probability probability) {
        return IntStream.range(0, trials.size())
                .parallel()
                .mapToDouble(i -> probability.of(
                        trials.get(i).contrast(),
                        contrasts.get(i),
                        trials.get(i).thresholds()))
                .toArray();
    }

    /**
     * Of a slowdown that is neither as measured nor beyond the drift: it has to be both. Benchmarks that did not get faster where
     * most did, by another machine or by a change, are no slower than they were.
     */
    private static double pWorse(Contrast seen, Contrast beyond, Thresholds limits) {
        return Math.max(seen.probabilityAbove(limits.tau()), beyond.probabilityAbove(limits.tau()));
    }

    private static double pBetter(Contrast seen, Contrast beyond, Thresholds limits) {
        return pWorse(seen.mirrored(), beyond.mirrored(), limits);
    }
}
