package dev.hitmiss.results.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.results.estimate.Sample;
import dev.hitmiss.results.evidence.Family;
import dev.hitmiss.results.evidence.SeriesKey;
import dev.hitmiss.results.model.GateReport.Check;
import dev.hitmiss.results.rules.GateRules;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SelfCheckTest {
    private static final Thresholds LIMITS = new Thresholds(Math.log1p(0.05), Math.log1p(0.01));

    /** The base is given; what the candidate measured has no part in the check. */
    private static Trial trial(int place, double... base) {
        return new Trial(
                new SeriesKey(Builds.name(place), SeriesKey.PRIMARY),
                Family.TIME,
                false,
                Design.FORKS,
                LIMITS,
                Sample.of(base),
                Sample.of(base).plus(9));
    }

    /** Forks 0, 1, 4, 5, 8, 9 are as much up as the others are down, so that both halves have one mean. */
    private static Trial even(int place, double noise) {
        return trial(
                place,
                IntStream.range(0, 12)
                        .mapToDouble(fork -> fork % 4 < 2 ? noise : -noise)
                        .toArray());
    }

    private static Stream<Trial> even(int from, int to, double noise) {
        return IntStream.range(from, to).mapToObj(place -> even(place, noise));
    }

    private static SelfCheck check(Stream<Trial> trials) {
        return SelfCheck.of(trials.toList(), GateRules.DEFAULTS);
    }

    @Test
    void of_quietBaseline_isBelieved() {
        SelfCheck check = check(even(0, 12, 0.02));

        assertThat(check.checks()).extracting(Check::passed).containsExactly(true, true);
        assertThat(check.nullControl().text())
                .isEqualTo("neither half of the baseline's forks is slower than the other");
        assertThat(check.canary().text())
                .matches("a slowdown of 25 % put into a\\.B\\.b\\d\\d\\|avgt\\|1\\|\\|primary was found");
        assertThat(check.distrust()).isEmpty();
        assertThat(check.notes()).isEmpty();
    }

    @Test
    void of_someTooNoisyForTheCanary_saysHowManyAndUsesAnother() {
        SelfCheck check = check(Stream.concat(even(0, 12, 0.02), even(12, 15, 0.9)));

        assertThat(check.blind()).isEqualTo(3);
        assertThat(check.trials()).isEqualTo(15);
        assertThat(check.canary().passed()).isTrue();
        assertThat(check.notes())
                .containsExactly(
                        "For 3 of 15 figures, forks differ so much that not even a slowdown of 25 % would be found.");
        assertThat(check.distrust()).isEmpty();
    }

    @Test
    void of_allTooNoisy_saysThatNothingWouldBeFoundAndIsNotDistrusted() {
        SelfCheck check = check(even(0, 12, 0.9));

        assertThat(check.canary().passed()).isFalse();
        assertThat(check.canary().text())
                .isEqualTo(
                        "forks differ so much, or are so few, that a slowdown of 25 % would be found nowhere; steady the"
                                + " machine or measure more forks");
        assertThat(check.notes()).isEmpty();
        assertThat(check.distrust()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void of_halvesThatDiffer_namesWhereAndIsDistrusted(int slower) {
        Trial torn = trial(
                12,
                IntStream.range(0, 12)
                        .mapToDouble(fork -> (fork % 2 == slower ? 0.5 : 0) + (fork % 4 < 2 ? 0.02 : -0.02))
                        .toArray());

        SelfCheck check = check(Stream.concat(even(0, 12, 0.02), Stream.of(torn)));

        assertThat(check.nullControl().passed()).isFalse();
        assertThat(check.nullControl().text())
                .isEqualTo(
                        "one half of the baseline's forks is slower than the other, as in a.B.b12|avgt|1||primary: the"
                                + " baseline is not of one piece; measure it again");
        assertThat(check.distrust()).contains("the baseline differs from itself");
    }

    @Test
    void of_limitsWiderThanTheCanary_putsMoreIn() {
        GateRules usual = GateRules.DEFAULTS;
        GateRules wide = new GateRules(
                usual.alpha(),
                new GateRules.Limits(0.3, 0.01),
                usual.percentile(),
                usual.percentiles(),
                usual.allocation(),
                usual.drift(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertThat(SelfCheck.of(even(0, 12, 0.02).toList(), wide).canary().text())
                .startsWith("a slowdown of 60 % put into ")
                .endsWith(" was found");
    }

    @Test
    void of_nothing_saysThatNothingWasTried() {
        assertThat(check(Stream.of()).canary())
                .isEqualTo(new Check("canary", true, "no figure is judged, so that no slowdown could be put in"));
    }

    @Test
    void distrust_canaryThatWasNotFound_isADefect() {
        Check passed = new Check("null-control", true, "quiet");
        Check silent = new Check("canary", false, "was not found");

        assertThat(new SelfCheck(passed, silent, 3, 12, 0.25).distrust())
                .contains("a slowdown that was put in was not found");
        assertThat(new SelfCheck(passed, silent, 12, 12, 0.25).distrust()).isEmpty();
        assertThat(new SelfCheck(passed, silent, 3, 12, 0.25).checks()).isEqualTo(List.of(passed, silent));
    }
}
