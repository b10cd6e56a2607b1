package dev.hitmiss.results.gate;

import static dev.hitmiss.results.gate.AlikeTrials.judged;
import static dev.hitmiss.results.gate.AlikeTrials.shift;
import static dev.hitmiss.results.gate.AlikeTrials.trial;
import static dev.hitmiss.results.gate.AlikeTrials.trials;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.results.model.Verdict;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Trials and controls that did not move together. */
final class ApartTest {
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
}
