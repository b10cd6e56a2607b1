package dev.hitmiss.results.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.results.estimate.Contrast;
import dev.hitmiss.results.model.Verdict;
import dev.hitmiss.results.rules.GateRules;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class RulingTest {
    private static final Thresholds LIMITS = new Thresholds(0.05, 0.01);
    private static final double ALPHA = 0.01;

    private static Verdict of(double difference, double pWorse, double pBetter) {
        Contrast contrast = new Contrast(difference, 0.02, 18);
        return Ruling.of(contrast, contrast, LIMITS, pWorse, pBetter, ALPHA);
    }

    @Test
    void of_atTheThresholdAndTheLevel_isDecided() {
        assertThat(of(0.05, 0.01, 1)).isEqualTo(Verdict.REGRESSED);
        assertThat(of(-0.05, 1, 0.01)).isEqualTo(Verdict.IMPROVED);
    }

    @Test
    void of_belowTheThresholdOrAboveTheLevel_isNoRegression() {
        assertThat(of(0.049, 0.001, 1)).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(of(0.06, 0.011, 1)).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(of(-0.049, 1, 0.001)).isEqualTo(Verdict.NO_REGRESSION);
        assertThat(of(-0.06, 1, 0.011)).isEqualTo(Verdict.NO_REGRESSION);
    }

    @Test
    void of_upperBoundAtTheThreshold_isInconclusive() {
        Contrast exact = new Contrast(0.05, 0, 18);

        assertThat(Ruling.of(exact, exact, LIMITS, 1, 1, ALPHA)).isEqualTo(Verdict.INCONCLUSIVE);
    }

    /** Beside others that all moved by 0.2, and by itself. */
    @Test
    void of_changedInOneWayOfLookingOnly_isNotDecided() {
        Contrast little = new Contrast(0.04, 0.005, 18);
        Contrast much = new Contrast(0.24, 0.005, 18);

        assertThat(Ruling.of(little, much, LIMITS, 0, 1, ALPHA)).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(Ruling.of(much, little, LIMITS, 0, 1, ALPHA)).isEqualTo(Verdict.NO_REGRESSION);
        assertThat(Ruling.of(much, much, LIMITS, 0, 1, ALPHA)).isEqualTo(Verdict.REGRESSED);
        assertThat(Ruling.of(little.mirrored(), much.mirrored(), LIMITS, 1, 0, ALPHA))
                .isEqualTo(Verdict.NO_REGRESSION);
        assertThat(Ruling.of(much.mirrored(), little.mirrored(), LIMITS, 1, 0, ALPHA))
                .isEqualTo(Verdict.NO_REGRESSION);
        assertThat(Ruling.of(much.mirrored(), much.mirrored(), LIMITS, 1, 0, ALPHA))
                .isEqualTo(Verdict.IMPROVED);
    }

    @Test
    void fails_needsBothSizeAndCertainty() {
        assertThat(Ruling.fails(new Contrast(0.05, 0.005, 18), LIMITS, ALPHA)).isTrue();
        assertThat(Ruling.fails(new Contrast(0.0499, 0.0001, 18), LIMITS, ALPHA))
                .isFalse();
        assertThat(Ruling.fails(new Contrast(0.06, 0.05, 18), LIMITS, ALPHA)).isFalse();
    }

    @Test
    void pairs_oneSlowerAndOneFaster_areToldApart() {
        List<Verdict> verdicts = PairedGate.judge(
                List.of(
                        new Contrast(0.10, 0.01, 10),
                        new Contrast(-0.10, 0.01, 10),
                        new Contrast(0.0, 0.005, 10),
                        new Contrast(0.03, 0.02, 10)),
                new GateRules.Limits(0.03, 0.01),
                ALPHA);

        assertThat(verdicts)
                .containsExactly(Verdict.REGRESSED, Verdict.IMPROVED, Verdict.NO_REGRESSION, Verdict.INCONCLUSIVE);
    }

    /** One question at p = .004 fails a build of two, and not one of three: Holm. */
    @Test
    void pairs_moreQuestions_askForMore() {
        Contrast slower = new Contrast(0.07, 0.0184, 10);
        Contrast clean = new Contrast(0, 0.005, 10);
        GateRules.Limits limits = new GateRules.Limits(0.03, 0.01);
        double p = slower.probabilityAbove(Math.log1p(0.01));

        assertThat(p).isBetween(0.01 / 3, 0.01 / 2);
        assertThat(PairedGate.judge(List.of(slower, clean), limits, ALPHA)).contains(Verdict.REGRESSED);
        assertThat(PairedGate.judge(List.of(slower, clean, clean), limits, ALPHA))
                .doesNotContain(Verdict.REGRESSED);
    }

    @Test
    void suite_trialsThatDriftApartByMoreThanTheThreshold_areNotJudged() {
        List<Trial> trials = new MadeTrials(12, 10, MadeTrials.Noise.NORMAL, 0, 0.4).draw(new SplittableRandom(1));

        FamilyJudgement judgement =
                Judgement.of(trials, GateRules.DEFAULTS).families().get(0);

        assertThat(judgement.suite().orElseThrow().shared()).isFalse();
        assertThat(judgement.findings()).extracting(Finding::verdict).containsOnly(Verdict.INCONCLUSIVE);
    }
}
