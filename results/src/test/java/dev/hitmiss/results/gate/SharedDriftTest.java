package dev.hitmiss.results.gate;

import static dev.hitmiss.results.gate.AlikeTrials.LIMITS;
import static dev.hitmiss.results.gate.AlikeTrials.judged;
import static dev.hitmiss.results.gate.AlikeTrials.shift;
import static dev.hitmiss.results.gate.AlikeTrials.trial;
import static dev.hitmiss.results.gate.AlikeTrials.trials;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hitmiss.results.evidence.Family;
import dev.hitmiss.results.evidence.SeriesKey;
import dev.hitmiss.results.model.GateReport.Shift;
import dev.hitmiss.results.model.Verdict;
import dev.hitmiss.results.rules.GateRules;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What all trials share is told from what each has of its own, and the machine from the code. */
final class SharedDriftTest {
    @Test
    void driftOfAll_isTakenOutOfEach() {
        FamilyJudgement judgement = judged(trials(12, 0.10, 0, 0));

        assertThat(judgement.findings()).allSatisfy(finding -> {
            assertThat(finding.contrast().difference()).isCloseTo(0, within(1e-12));
            assertThat(finding.verdict()).isEqualTo(Verdict.NO_REGRESSION);
            assertThat(finding.contrast().standardError())
                    .isGreaterThan(finding.trial().contrast().standardError());
        });
        assertThat(judgement.suiteVerdict()).contains(Verdict.INCONCLUSIVE);
    }

    @Test
    void smallDriftOfAll_isHarmlessWithoutControls() {
        assertThat(judged(trials(12, 0.01, 0, 0)).suiteVerdict()).contains(Verdict.NO_REGRESSION);
        Shift shift = shift(trials(12, 0.01, 0, 0));
        assertThat(shift.words())
                .isEqualTo(
                        "the two files drifted apart by +1.0 %, which is taken out; there are too few controls to tell"
                                + " the machine from the code; name at least 3 in gate.yaml");
        assertThat(shift.controlsRatio()).isNull();
        assertThat(shift.controls()).isZero();
    }

    @Test
    void driftThatTheControlsShareNot_isTheCode() {
        List<Trial> trials = trials(12, 0.15, 6, 0.02);
        FamilyJudgement judgement = judged(trials);

        assertThat(judgement.suiteVerdict()).contains(Verdict.REGRESSED);
        assertThat(judgement.findings().get(0).contrast().difference()).isCloseTo(0.13, within(1e-12));
        assertThat(judgement.findings())
                .filteredOn(it -> it.verdict() == Verdict.REGRESSED)
                .hasSize(12);
        Shift shift = shift(trials);
        assertThat(shift.words())
                .isEqualTo("everything got slower together, +16.2 %, and the 6 controls moved +2.0 %: it is the code");
        assertThat(shift.ratio()).isCloseTo(Math.exp(0.15), within(1e-12));
        assertThat(shift.controlsRatio()).isCloseTo(Math.exp(0.02), within(1e-12));
        assertThat(shift.controls()).isEqualTo(6);
        assertThat(shift.spread()).isEqualTo(1);
        assertThat(shift.interval().low()).isLessThan(shift.ratio());
        assertThat(shift.interval().high()).isGreaterThan(shift.ratio());
        assertThat(Judgement.of(trials, GateRules.DEFAULTS).suiteRegressed()).isTrue();
        assertThat(Judgement.of(trials(12, 0.15, 6, 0.15), GateRules.DEFAULTS).suiteRegressed())
                .isFalse();
    }

    @Test
    void everythingFasterThanTheControls_isTheCode() {
        List<Trial> trials = trials(12, -0.15, 6, 0.02);

        assertThat(judged(trials).suiteVerdict()).contains(Verdict.IMPROVED);
        assertThat(judged(trials).findings().get(0).contrast().difference()).isCloseTo(-0.17, within(1e-12));
        assertThat(shift(trials).words())
                .isEqualTo("everything got faster together, -13.9 %, and the 6 controls moved +2.0 %: it is the code");
    }

    @Test
    void driftThatTheControlsShare_isTheMachines() {
        List<Trial> trials = trials(12, 0.10, 6, 0.10);

        assertThat(judged(trials).suiteVerdict()).contains(Verdict.NO_REGRESSION);
        assertThat(judged(trials).findings().get(0).contrast().difference()).isCloseTo(0, within(1e-12));
        assertThat(shift(trials).words())
                .isEqualTo("the two files drifted apart by +10.5 %, which is taken out; the 6 controls moved +10.5 %");
    }

    @Test
    void aLargeDriftEitherWay_cannotBeToldFromTheCodeWithoutControls() {
        assertThat(judged(trials(12, 0.10, 0, 0)).suiteVerdict()).contains(Verdict.INCONCLUSIVE);
        assertThat(judged(trials(12, -0.10, 0, 0)).suiteVerdict()).contains(Verdict.INCONCLUSIVE);
    }

    @Test
    void limitsOfOneBenchmark_areNotTheSuites() {
        Trial lenient = new Trial(
                new SeriesKey("a.A.first|avgt|1|", SeriesKey.PRIMARY),
                Family.TIME,
                false,
                Design.FORKS,
                new Thresholds(Math.log1p(0.5), Math.log1p(0.01)),
                trial(0, false, 0, 0.01).base(),
                trial(0, false, 0.15, 0.01).head());

        assertThat(judged(Stream.concat(Stream.of(lenient), trials(12, 0.15, 6, 0).stream())
                                .toList())
                        .suiteVerdict())
                .contains(Verdict.REGRESSED);
    }

    @Test
    void fewControls_sayWhatTheyCannotShow() {
        List<Trial> noisy = IntStream.range(0, 53)
                .mapToObj(i -> trial(i, i >= 50, i >= 50 ? 0 : 0.10, 0.03))
                .toList();

        assertThat(shift(noisy).words())
                .matches(
                        ".*; the 3 controls moved \\+0\\.0 %, which would show a slowdown of everything from \\+\\d+\\.\\d % on"
                                + " only");
        assertThat(shift(trials(50, 0.02, 8, 0)).words()).endsWith("; the 8 controls moved +0.0 %");
    }

    /** Controls that got faster than the rest say that the machine moved for them: nothing else did. */
    @Test
    void suiteThatStoodWhereControlsMoved_isNoRegression() {
        assertThat(judged(trials(12, 0, 6, -0.2)).suiteVerdict()).contains(Verdict.INCONCLUSIVE);
        assertThat(judged(trials(12, 0, 6, 0.2)).suiteVerdict()).contains(Verdict.NO_REGRESSION);
    }

    /** +3 % is above tau and so is shown, but below delta as measured. */
    @Test
    void suiteThatMovedByLessThanDelta_isNoRegressionHoweverFarTheControlsMoved() {
        assertThat(judged(trials(12, 0.03, 6, -0.2)).suiteVerdict()).contains(Verdict.INCONCLUSIVE);
        assertThat(judged(trials(12, -0.03, 6, 0.2)).suiteVerdict()).contains(Verdict.NO_REGRESSION);
    }

    /** As measured it cannot be told, and only the others got faster. */
    @Test
    void trialThatIsSlowerOnlyBesideTheOthers_isNoRegression() {
        List<Trial> trials = Stream.concat(trials(30, -0.10, 0, 0).stream(), Stream.of(trial(30, false, 0.06, 0.04)))
                .toList();
        Finding noisy = judged(trials).findings().get(30);

        assertThat(Ruling.fails(noisy.contrast(), LIMITS, 0.01 / 31)).isTrue();
        assertThat(noisy.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    }
}
