package dev.hitmiss.results.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.results.evidence.Evidence;
import dev.hitmiss.results.evidence.Sense;
import dev.hitmiss.results.evidence.Subject;
import dev.hitmiss.results.evidence.Terms;
import dev.hitmiss.results.model.GateReport;
import dev.hitmiss.results.model.RunVerdict;
import dev.hitmiss.results.model.Verdict;
import dev.hitmiss.results.rules.GateRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One reason for an exit code at a time. */
final class GateExitTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final GateRules USUAL = GateRules.DEFAULTS;

    private final Builds quiet = new Builds(1, 0.002);

    private final Evidence few = quiet.evidence("base", 3, 10, i -> 1);
    private final Evidence fewAgain = quiet.evidence("head", 3, 10, i -> 1);

    private static RunVerdict judge(Evidence base, Evidence head, GateRules rules, boolean strict) {
        return Gate.judge(base, head, rules, new Gate.Wish(strict, Set.of(), TODAY));
    }

    private static GateReport report(RunVerdict verdict) {
        return Objects.requireNonNull(verdict.gate());
    }

    private static void assertUndecided(Evidence base, Evidence head, GateRules rules) {
        assertThat(judge(base, head, rules, false).exitCode()).isZero();
        RunVerdict strict = judge(base, head, rules, true);
        assertThat(strict.exitCode()).isEqualTo(3);
        assertThat(strict.meaning()).isEqualTo("inconclusive or insufficient, with --strict");
    }

    @Test
    void nothingSlower_isOkEvenWhenStrict() {
        RunVerdict verdict = judge(few, fewAgain, USUAL, true);

        assertThat(verdict.exitCode()).isZero();
        assertThat(verdict.problems()).isEmpty();
        assertThat(report(verdict).benchmarks())
                .extracting(it -> it.verdict())
                .containsOnly(Verdict.NO_REGRESSION)
                .hasSize(3);
    }

    @Test
    void benchmarkThatCannotBeTold_isUndecided() {
        Builds noisy = new Builds(7, 0.05);
        assertUndecided(noisy.evidence("base", 3, 10, i -> 1), noisy.evidence("head", 3, 10, i -> 1), USUAL);
    }

    @Test
    void shiftOfEverythingWithoutControls_isUndecided() {
        Evidence base = quiet.evidence("base", 12, 10, i -> 1);
        Evidence head = quiet.evidence("head", 12, 10, i -> 1.1);

        assertThat(report(judge(base, head, USUAL, false)).benchmarks())
                .extracting(it -> it.verdict())
                .containsOnly(Verdict.NO_REGRESSION);
        assertUndecided(base, head, USUAL);
    }

    @Test
    void budgetOnTheEdge_isUndecided_andAKeptOneIsOk() {
        assertUndecided(few, fewAgain, Rules.withBudget("b00", 1.0, "us/op"));
        assertThat(judge(few, fewAgain, Rules.withBudget("b00", 1.1, "us/op"), true)
                        .exitCode())
                .isZero();
    }

    @Test
    void brokenBudget_isARegression() {
        assertThat(judge(few, fewAgain, Rules.withBudget("b00", 0.9, "us/op"), false)
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void budgetThatFitsNothing_isIncomplete() {
        assertThat(judge(few, fewAgain, Rules.withBudget("nowhere", 1, "us/op"), false)
                        .exitCode())
                .isEqualTo(5);
    }

    @Test
    void onlyNewAndIgnoredBenchmarks_areUndecided() {
        assertUndecided(few, fewAgain, Rules.withIgnored("b0", "see issue 12", TODAY));
        assertUndecided(
                Builds.evidence("base", List.of(quiet.subject("a.A.old|avgt|1|", false, Sense.COST, 10, 1))),
                fewAgain,
                Rules.withIgnored("a.A.old", "is gone", TODAY));
    }

    @Test
    void benchmarkThatIsGone_isIncomplete() {
        RunVerdict verdict = judge(few, quiet.evidence("head", 2, 10, i -> 1), USUAL, false);

        assertThat(verdict.exitCode()).isEqualTo(5);
        assertThat(report(verdict).benchmarks().get(0)).satisfies(entry -> {
            assertThat(entry.key()).isEqualTo("a.B.b02|avgt|1||primary");
            assertThat(entry.verdict()).isEqualTo(Verdict.MISSING);
            assertThat(entry.words()).isEqualTo("is not in the candidate");
            assertThat(entry.unit()).isEqualTo("us/op");
            assertThat(Objects.requireNonNull(entry.baseLevel())).isBetween(2.9, 3.1);
            assertThat(entry.candidateLevel()).isNull();
            assertThat(entry.baseForks()).isEqualTo(10);
            assertThat(entry.candidateForks()).isZero();
        });
    }

    @Test
    void requiredBenchmarkThatIsNowhere_isIncomplete() {
        RunVerdict verdict = judge(few, fewAgain, Rules.withRequired("Lookup"), false);

        assertThat(verdict.exitCode()).isEqualTo(5);
        assertThat(verdict.problems()).containsExactly("'Lookup' is required, and fits no benchmark of head");
        assertThat(judge(few, fewAgain, Rules.withRequired("b02"), false).exitCode())
                .isZero();
    }

    @Test
    void gapOfEitherFile_isIncomplete() {
        Evidence torn = new Evidence(
                "head", Terms.UNKNOWN, Terms.UNKNOWN, 1, fewAgain.subjects(), List.of(), List.of("a fork crashed"));

        assertThat(judge(few, torn, USUAL, false).exitCode()).isEqualTo(5);
        assertThat(judge(torn, few, USUAL, false).problems()).containsExactly("a fork crashed");
    }

    @Test
    void baselineThatDiffersFromItself_failsNotEvenTheWholeSuite() {
        List<Subject> bases = IntStream.range(0, 24)
                .mapToObj(i -> quiet.subject(Builds.name(i), i < 6, Sense.COST, 10, 1))
                .toList();
        List<Subject> heads = IntStream.range(0, 24)
                .mapToObj(i -> quiet.subject(Builds.name(i), i < 6, Sense.COST, 10, i < 6 ? 1 : 1.5))
                .toList();
        Evidence base = Builds.evidence("base", bases);
        Evidence torn = Builds.change(
                base, subject -> subject.name().equals(Builds.name(9)) ? Builds.everyOtherFork(subject, 1.5) : subject);

        assertThat(judge(base, Builds.evidence("head", heads), USUAL, false).exitCode())
                .isEqualTo(1);
        assertThat(judge(torn, Builds.evidence("head", heads), USUAL, false).exitCode())
                .isZero();
    }

    @Test
    void machineOfEitherFileUnknown_isSaid() {
        Evidence known = known(few);
        Evidence knownAgain = known(fewAgain);

        assertThat(report(judge(known, knownAgain, USUAL, false)).machineKnown())
                .isTrue();
        assertThat(report(judge(known, knownAgain, USUAL, false)).notes()).isEmpty();
        for (RunVerdict half : List.of(judge(few, knownAgain, USUAL, false), judge(known, fewAgain, USUAL, false))) {
            assertThat(report(half).machineKnown()).isFalse();
            assertThat(report(half).notes())
                    .containsExactly(
                            "A plain file of JMH does not say on which machine it was measured: whether both are of"
                                    + " one machine is not known.");
        }
    }

    private static Evidence known(Evidence evidence) {
        return new Evidence(
                evidence.source(),
                Terms.of(Map.of("cpuModel", "Z80")),
                Terms.UNKNOWN,
                1,
                evidence.subjects(),
                List.of(),
                List.of());
    }

    @Test
    void entries_sayLevelsAndForks_theLargestChangeFirst() {
        Evidence base = quiet.evidence("base", 12, 10, i -> 1);
        Evidence head = quiet.evidence("head", 12, 8, i -> i == 3 ? 1.3 : i == 7 ? 1.5 : i == 5 ? 1.4 : 1);

        RunVerdict verdict = judge(base, head, USUAL, false);

        assertThat(report(verdict).benchmarks().subList(0, 3))
                .extracting(it -> it.key())
                .containsExactly("a.B.b07|avgt|1||primary", "a.B.b05|avgt|1||primary", "a.B.b03|avgt|1||primary");
        assertThat(report(verdict).benchmarks().get(0)).satisfies(entry -> {
            assertThat(entry.unit()).isEqualTo("us/op");
            assertThat(Objects.requireNonNull(entry.baseLevel())).isBetween(7.9, 8.1);
            assertThat(Objects.requireNonNull(entry.candidateLevel())).isBetween(11.8, 12.2);
            assertThat(entry.baseForks()).isEqualTo(10);
            assertThat(entry.candidateForks()).isEqualTo(8);
        });
        assertThat(report(verdict).benchmarks().subList(3, 12))
                .extracting(it -> Objects.requireNonNull(it.excludedAbove()))
                .isSortedAccordingTo((one, other) -> Double.compare(other, one));
    }

    @Test
    void wishOfToday_keepsWhatWasWished() {
        Gate.Wish wish = Gate.Wish.ofToday(true, Set.of("jdkVersion"));

        assertThat(wish.strict()).isTrue();
        assertThat(wish.accepted()).containsExactly("jdkVersion");
    }
}
