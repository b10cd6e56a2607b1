package dev.hitmiss.results.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hitmiss.results.estimate.Contrast;
import dev.hitmiss.results.estimate.Sample;
import dev.hitmiss.results.evidence.Family;
import dev.hitmiss.results.evidence.SeriesKey;
import dev.hitmiss.results.model.GateReport.FamilyPart;
import dev.hitmiss.results.model.GateReport.Shift;
import dev.hitmiss.results.model.Verdict;
import dev.hitmiss.results.rules.GateRules;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Trials that all have the forks 0 and ±error, so that what they share and what each has of its own is known. */
final class SuiteTest {
    private static final Thresholds LIMITS = new Thresholds(Math.log1p(0.05), Math.log1p(0.01));

    private static Trial trial(int place, boolean control, double shift, double noise) {
        double[] base = IntStream.range(0, 10)
                .mapToDouble(fork -> fork % 2 == 0 ? noise : -noise)
                .toArray();
        return new Trial(
                new SeriesKey(Builds.name(place), SeriesKey.PRIMARY),
                Family.TIME,
                control,
                Design.FORKS,
                LIMITS,
                Sample.of(base),
                Sample.of(base).plus(shift));
    }

    private static List<Trial> trials(int judged, double shift, int controls, double shiftOfControls) {
        return Stream.concat(
                        IntStream.range(0, judged).mapToObj(i -> trial(i, false, shift, 0.01)),
                        IntStream.range(judged, judged + controls).mapToObj(i -> trial(i, true, shiftOfControls, 0.01)))
                .toList();
    }

    private static FamilyJudgement judged(List<Trial> trials) {
        return Judgement.of(trials, GateRules.DEFAULTS).families().get(0);
    }

    private static Shift shift(List<Trial> trials) {
        return Objects.requireNonNull(FamilyParts.of(Judgement.of(trials, GateRules.DEFAULTS), GateRules.DEFAULTS)
                .get(0)
                .shift());
    }

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
    void controlThatMoved_failsNothing() {
        List<Trial> trials = Stream.concat(
                        trials(12, 0, 4, 0).stream(),
                        Stream.of(trial(16, true, 0.2, 0.01), trial(17, true, -0.2, 0.01)))
                .toList();
        List<Finding> findings = judged(trials).findings();

        assertThat(findings).filteredOn(Finding::controlMoved).hasSize(2).allSatisfy(finding -> {
            assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
            assertThat(Sentences.of(finding))
                    .endsWith(
                            ", a control, which no change can touch: the machine moved; measure both again, close together");
        });
        assertThat(findings)
                .filteredOn(it -> !it.controlMoved())
                .extracting(Finding::verdict)
                .containsOnly(Verdict.NO_REGRESSION);
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

    @Test
    void trialsThatMovedApart_sayThatMoreForksWouldNotTell() {
        List<Trial> apart = IntStream.range(0, 20)
                .mapToObj(i -> trial(i, false, i % 2 == 0 ? 0 : 0.3, 0.01))
                .toList();

        assertThat(judged(apart).findings()).allSatisfy(finding -> {
            assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
            assertThat(Sentences.of(finding))
                    .endsWith(", where each benchmark moved by another amount; measure both again, close together");
        });
    }

    @Test
    void trialsThatAllGotSlowerByDifferentAmounts_areHeldAgainstControlsThatStood() {
        List<Trial> trials = Stream.concat(
                        IntStream.range(0, 20).mapToObj(i -> trial(i, false, 0.1 + 0.02 * i, 0.01)),
                        IntStream.range(20, 26).mapToObj(i -> trial(i, true, 0.001, 0.01)))
                .toList();
        FamilyJudgement judgement = judged(trials);

        assertThat(judgement.suite().orElseThrow().shared()).isFalse();
        assertThat(judgement.suiteVerdict()).contains(Verdict.REGRESSED);
        assertThat(judgement.findings())
                .filteredOn(it -> it.verdict() == Verdict.REGRESSED)
                .hasSize(20);
        assertThat(shift(trials).shared()).isFalse();
        assertThat(shift(trials).words())
                .isEqualTo("everything got slower by different amounts, +33.6 % in the middle, and the 6 controls moved"
                        + " +0.1 %: it is the code");
    }

    @Test
    void controlsThatMovedApart_tellOfNoTrial() {
        List<Trial> trials = Stream.concat(
                        IntStream.range(0, 20).mapToObj(i -> trial(i, false, 1, 0.01)),
                        IntStream.range(20, 32).mapToObj(i -> trial(i, true, i % 2 == 0 ? 0.1 : -0.1, 0.01)))
                .toList();

        assertThat(judged(trials).suiteVerdict()).contains(Verdict.REGRESSED);
        assertThat(judged(trials).findings())
                .filteredOn(it -> !it.trial().control())
                .extracting(Finding::verdict)
                .containsOnly(Verdict.INCONCLUSIVE);
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

    /** Were the controls to tell, every machine that is hard on some benchmarks alone would fail a build. */
    @Test
    void partOfTheSuiteMuchSlower_cannotBeToldFromBenchmarksThatDriftByThemselves() {
        List<Trial> trials = Stream.concat(
                        IntStream.range(0, 20).mapToObj(i -> trial(i, false, i < 8 ? 1 : 0, 0.01)),
                        IntStream.range(20, 26).mapToObj(i -> trial(i, true, 0, 0.01)))
                .toList();

        assertThat(judged(trials).findings()).extracting(Finding::verdict).containsOnly(Verdict.INCONCLUSIVE);
        assertThat(shift(trials).words())
                .startsWith(
                        "nothing can be told: benchmarks moved +0.0 % in the middle, but each by another amount, which is"
                                + " no drift of the machine; the 6 controls moved +0.0 %")
                .endsWith("; measure both again, close together, and if they move like this again, it is the code");
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
