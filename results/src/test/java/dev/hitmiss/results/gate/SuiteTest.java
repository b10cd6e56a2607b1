package dev.hitmiss.results.gate;

import static dev.hitmiss.results.gate.AlikeTrials.LIMITS;
import static dev.hitmiss.results.gate.AlikeTrials.judged;
import static dev.hitmiss.results.gate.AlikeTrials.trial;
import static dev.hitmiss.results.gate.AlikeTrials.trials;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hitmiss.results.estimate.Contrast;
import dev.hitmiss.results.estimate.Sample;
import dev.hitmiss.results.evidence.Family;
import dev.hitmiss.results.evidence.SeriesKey;
import dev.hitmiss.results.model.GateReport.FamilyPart;
import dev.hitmiss.results.rules.GateRules;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which trials make a suite, and how much of the risk each question of it gets. */
final class SuiteTest {
    @Test
    void of_sevenTrials_hasNoSuite_andEightHaveOne() {
        assertThat(Suite.of(Family.TIME, trials(7, 0, 3, 0), LIMITS)).isEmpty();
        assertThat(Suite.of(Family.TIME, trials(8, 0, 0, 0), LIMITS)).isPresent();
    }

    @Test
    void of_twoControls_areTooFew_andThreeAreEnough() {
        assertThat(Suite.of(Family.TIME, trials(8, 0, 2, 0), LIMITS)
                        .orElseThrow()
                        .controls())
                .isEmpty();
        assertThat(Suite.of(Family.TIME, trials(8, 0, 3, 0), LIMITS)
                        .orElseThrow()
                        .controls())
                .isPresent();
    }

    @Test
    void of_trialsWithoutAnError_doNotCount() {
        List<Trial> flat = Stream.concat(trials(7, 0, 0, 0).stream(), Stream.of(trial(7, false, 0, 0)))
                .toList();

        assertThat(Suite.of(Family.TIME, flat, LIMITS)).isEmpty();
    }

    /** 8 equal errors e: the error of their median is sqrt(pi / 2) e / sqrt(8). */
    @Test
    void beyondControls_isTheDistanceWithBothErrors() {
        Suite suite = Suite.of(Family.TIME, trials(8, 0.12, 3, 0.02), LIMITS).orElseThrow();
        double error = trial(0, false, 0, 0.01).contrast().standardError() * Math.sqrt(Math.PI / 2);

        Contrast beyond = suite.beyondControls().orElseThrow();

        assertThat(beyond.difference()).isCloseTo(0.10, within(1e-12));
        assertThat(beyond.standardError())
                .isCloseTo(Math.hypot(error / Math.sqrt(8), error / Math.sqrt(3)), within(1e-12));
        assertThat(beyond.freedom()).isEqualTo(2);
    }

    @Test
    void suiteWithControls_isOneQuestionMore() {
        assertThat(judged(trials(12, 0, 6, 0)).findings().get(0).alpha()).isCloseTo(0.01 * 18 / 19, within(1e-12));
        assertThat(judged(trials(12, 0, 0, 0)).findings().get(0).alpha()).isEqualTo(0.01);
        assertThat(judged(trials(12, 0, 0, 0)).findings().get(0).questions()).isEqualTo(12);
    }

    @Test
    void fewTrials_mayHaveDriftedByWhatTheRulesAllow() {
        FamilyJudgement judgement = judged(trials(3, 0.03, 0, 0));
        Contrast contrast = judgement.findings().get(0).contrast();

        assertThat(judgement.suite()).isEmpty();
        assertThat(contrast.difference()).isCloseTo(0.03, within(1e-12));
        assertThat(contrast.standardError())
                .isCloseTo(
                        Math.hypot(trial(0, false, 0, 0.01).contrast().standardError(), Math.log1p(0.02)),
                        within(1e-12));
    }

    @Test
    void twoFamilies_shareTheRisk() {
        Trial bytes = new Trial(
                new SeriesKey(Builds.name(0), "alloc"),
                Family.ALLOCATION,
                false,
                Design.FORKS,
                new Thresholds(16, 0),
                Sample.of(100, 100, 100, 100, 100, 100),
                Sample.of(200, 200, 200, 200, 200, 200));
        Judgement judgement = Judgement.of(
                Stream.concat(trials(8, 0, 0, 0).stream(), Stream.of(bytes)).toList(), GateRules.DEFAULTS);

        assertThat(judgement.families()).extracting(FamilyJudgement::alpha).containsExactly(0.005, 0.005);
        assertThat(judgement.families().get(1).findings().get(0).contrast().difference())
                .isEqualTo(100);
        assertThat(judgement.regressed()).isTrue();
        assertThat(FamilyParts.of(judgement, GateRules.DEFAULTS).get(1).shift()).isNull();
        assertThat(FamilyParts.of(judgement, GateRules.DEFAULTS).get(1).judged())
                .isEqualTo(1);
        assertThat(FamilyParts.of(judgement, GateRules.DEFAULTS))
                .extracting(FamilyPart::delta)
                .containsExactly(0.05, 0.01);
    }
}
