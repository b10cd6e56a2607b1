package dev.hitmiss.results.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.results.evidence.Evidence;
import dev.hitmiss.results.evidence.Family;
import dev.hitmiss.results.evidence.Sense;
import dev.hitmiss.results.evidence.SeriesKey;
import dev.hitmiss.results.evidence.Subject;
import dev.hitmiss.results.evidence.Terms;
import dev.hitmiss.results.model.GateReport.Entry;
import dev.hitmiss.results.model.RunVerdict;
import dev.hitmiss.results.model.Verdict;
import dev.hitmiss.results.rules.GateRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class GateTest {
    private static final Gate.Wish WISH = new Gate.Wish(false, Set.of(), LocalDate.of(2026, 11, 27));

    private final Builds builds = new Builds(1, 0.02);

    private static RunVerdict judge(Evidence base, Evidence head) {
        return Gate.judge(base, head, GateRules.DEFAULTS, WISH);
    }

    private static List<String> with(RunVerdict verdict, Verdict wanted) {
        return Objects.requireNonNull(verdict.gate()).benchmarks().stream()
                .filter(entry -> entry.verdict() == wanted)
                .map(Entry::key)
                .toList();
    }

    @Test
    void judge_oneSlowerAmongFifty_isNamedAlone() {
        Evidence base = builds.evidence("base", 50, 10, i -> 1);
        Evidence head = builds.evidence("head", 50, 10, i -> i == 17 ? 1.15 : 1.0);

        RunVerdict verdict = judge(base, head);

        assertThat(verdict.exitCode()).isEqualTo(1);
        assertThat(with(verdict, Verdict.REGRESSED)).containsExactly(Builds.name(17) + "|primary");
    }

    @Test
    void judge_everythingDriftsByAFewPercent_failsNothingAndSaysSo() {
        Evidence base = builds.evidence("base", 50, 10, i -> 1);
        Evidence head = builds.evidence("head", 50, 10, i -> 1.05);

        RunVerdict verdict = judge(base, head);

        assertThat(verdict.exitCode()).isZero();
        assertThat(Objects.requireNonNull(verdict.gate()).families().get(0).shift())
                .satisfies(shift -> assertThat(Objects.requireNonNull(shift).words())
                        .contains("the two files drifted apart by +", "there are too few controls"));
    }

    @Test
    void judge_everythingSlowerButTheControls_isARegressionOfTheWholeSuite() {
        List<Subject> bases = new ArrayList<>();
        List<Subject> heads = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            boolean control = i < 6;
            bases.add(builds.subject(Builds.name(i), control, Sense.RATE, 10, 5));
            heads.add(builds.subject(Builds.name(i), control, Sense.RATE, 10, control ? 5 : 4));
        }

        RunVerdict verdict = judge(Builds.evidence("base", bases), Builds.evidence("head", heads));

        assertThat(verdict.exitCode()).isEqualTo(1);
        assertThat(Objects.requireNonNull(verdict.gate()).families().get(0).shift())
                .satisfies(shift -> {
                    assertThat(Objects.requireNonNull(shift).verdict()).isEqualTo(Verdict.REGRESSED);
                    assertThat(shift.ratio()).isBetween(1.2, 1.3);
                    assertThat(shift.words())
                            .startsWith("everything got slower together, +")
                            .endsWith(": it is the code");
                });
        assertThat(with(verdict, Verdict.REGRESSED)).hasSize(18);
    }

    /** A change that speeds up most of a suite leaves the rest as it was. */
    @Test
    void judge_mostGotFaster_doesNotCallTheOthersSlower() {
        Evidence base = builds.evidence("base", 50, 10, i -> 1);
        Evidence head = builds.evidence("head", 50, 10, i -> i < 8 ? 1.0 : 0.8);

        RunVerdict verdict = judge(base, head);

        assertThat(verdict.exitCode()).isZero();
        assertThat(with(verdict, Verdict.REGRESSED)).isEmpty();
        assertThat(words(verdict, Verdict.INCONCLUSIVE))
                .hasSize(8)
                .allMatch(it -> it.endsWith(
                        "% slower beside the others, which got faster, but no slower than it was; measure both again, close"
                                + " together"));
    }

    @Test
    void judge_oneSlowerWhereMostGotFaster_isNamedAlone() {
        Evidence base = builds.evidence("base", 50, 10, i -> 1);
        Evidence head = builds.evidence("head", 50, 10, i -> i == 17 ? 1.15 : i < 8 ? 1.0 : 0.8);

        assertThat(with(judge(base, head), Verdict.REGRESSED)).containsExactly(Builds.name(17) + "|primary");
    }

    /** A slower machine gets fewer operations done in the same time. */
    @Test
    void judge_tooFewOperationsForAPercentile_isInsufficientAndNotMissing() {
        String name = Builds.name(0);
        Subject sampled = new Subject(
                name,
                false,
                true,
                Terms.UNKNOWN,
                Terms.UNKNOWN,
                List.of(
                        builds.series(name, SeriesKey.PRIMARY, Family.TIME, Sense.COST, 10, 1),
                        builds.series(name, "p99", Family.PERCENTILE, Sense.COST, 10, 3)));

        RunVerdict verdict = judge(Builds.evidence("base", List.of(sampled)), builds.evidence("head", 1, 10, i -> 1));

        assertThat(verdict.exitCode()).isZero();
        assertThat(with(verdict, Verdict.INSUFFICIENT)).containsExactly(name + "|p99");
        assertThat(words(verdict, Verdict.INSUFFICIENT))
                .containsExactly("has too few operations in the candidate for this percentile; measure longer");
    }

    @Test
    void judge_oneBenchmarkTwiceAsSlow_failsWithoutAnyOther() {
        RunVerdict verdict = judge(builds.evidence("base", 1, 10, i -> 1), builds.evidence("head", 1, 10, i -> 2.0));

        assertThat(verdict.exitCode()).isEqualTo(1);
    }

    /** Halves are made of every other fork. */
    @Test
    void judge_baselineThatDiffersFromItself_decidesNothing() {
        Evidence base = Builds.change(
                builds.evidence("base", 12, 10, i -> 1),
                subject -> subject.name().equals(Builds.name(3)) ? Builds.everyOtherFork(subject, 1.5) : subject);

        RunVerdict verdict = judge(base, builds.evidence("head", 12, 10, i -> 3.0));

        assertThat(verdict.exitCode()).isZero();
        assertThat(with(verdict, Verdict.INCONCLUSIVE)).hasSize(12);
        assertThat(Objects.requireNonNull(verdict.gate()).checks().get(0)).satisfies(check -> {
            assertThat(check.passed()).isFalse();
            assertThat(check.text())
                    .contains("one half of the baseline's forks is slower than the other", "measure it again");
        });
        assertThat(verdict.gate().benchmarks().get(0).words())
                .isEqualTo("cannot tell: the baseline differs from itself");
    }

    @Test
    void judge_forksThatDifferVeryMuch_saysThatNothingWouldBeFound() {
        Builds noisy = new Builds(3, 0.8);

        RunVerdict verdict = judge(noisy.evidence("base", 12, 6, i -> 1), noisy.evidence("head", 12, 6, i -> 1));

        assertThat(with(verdict, Verdict.NO_REGRESSION)).isEmpty();
        assertThat(Objects.requireNonNull(verdict.gate()).checks().get(1)).satisfies(check -> {
            assertThat(check.passed()).isFalse();
            assertThat(check.text()).contains("a slowdown of 25 % would be found nowhere");
        });
        assertThat(Gate.judge(
                                noisy.evidence("base", 12, 6, i -> 1),
                                noisy.evidence("head", 12, 6, i -> 1),
                                GateRules.DEFAULTS,
                                new Gate.Wish(true, Set.of(), WISH.today()))
                        .exitCode())
                .isEqualTo(3);
    }

    private static List<String> words(RunVerdict verdict, Verdict wanted) {
        return Objects.requireNonNull(verdict.gate()).benchmarks().stream()
                .filter(entry -> entry.verdict() == wanted)
                .map(Entry::words)
                .toList();
    }

    @Test
    void judge_whatIsDecided_saysHowMuchAndBetweenWhat() {
        Evidence base = builds.evidence("base", 12, 10, i -> 1);
        RunVerdict verdict = judge(base, builds.evidence("head", 12, 10, i -> i == 3 ? 1.3 : i == 4 ? 0.7 : 1));

        assertThat(words(verdict, Verdict.REGRESSED))
                .singleElement()
                .asString()
                .matches("\\d+\\.\\d % slower \\(\\d+\\.\\d to \\d+\\.\\d %\\)");
        assertThat(words(verdict, Verdict.IMPROVED))
                .singleElement()
                .asString()
                .matches("\\d+\\.\\d % faster \\(\\d+\\.\\d to \\d+\\.\\d %\\)");
        assertThat(words(verdict, Verdict.NO_REGRESSION))
                .hasSize(10)
                .allMatch(it -> it.matches("no slowdown (above \\d\\.\\d %|at all)"));
    }

    @Test
    void judge_whatCannotBeTold_saysWhereItIsAndHowManyForksWouldTell() {
        Builds noisy = new Builds(7, 0.06);

        RunVerdict verdict = judge(noisy.evidence("base", 30, 10, i -> 1), noisy.evidence("head", 30, 10, i -> 1));

        assertThat(words(verdict, Verdict.INCONCLUSIVE))
                .isNotEmpty()
                .allMatch(
                        it -> it.matches("cannot tell: (\\d+\\.\\d % faster to )?(\\d+\\.\\d to )?\\d+\\.\\d % slower;"
                                + " (not even 100 more forks|\\d+ more forks?) a side would"));
    }
}
