package dev.hitmiss.results.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.results.estimate.Contrast;
import dev.hitmiss.results.estimate.Holm;
import dev.hitmiss.results.estimate.Proportion;
import dev.hitmiss.results.gate.MadeTrials.Noise;
import dev.hitmiss.results.rules.GateRules;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How often clean builds would fail, on forks of known distributions. */
final class FamilywiseErrorTest {
    private static final GateRules RULES = GateRules.DEFAULTS;
    private static final double ALPHA = RULES.alpha();

    /** Every JVM draws the same builds: an enum's hash, and with it that of what holds one, differs from JVM to JVM. */
    private static Proportion share(MadeTrials made, int builds, Predicate<List<Trial>> what) {
        long[] seeds =
                new SplittableRandom(made.toString().hashCode()).longs(builds).toArray();
        return new Proportion(
                (int) IntStream.range(0, builds)
                        .parallel()
                        .filter(build -> what.test(made.draw(new SplittableRandom(seeds[build]))))
                        .count(),
                builds);
    }

    private static boolean regressed(List<Trial> trials) {
        return Judgement.of(trials, RULES).regressed();
    }

    private static boolean regressedByWelchAlone(List<Trial> trials) {
        Thresholds limits = trials.get(0).thresholds();
        List<Contrast> contrasts = trials.stream().map(Trial::contrast).toList();
        double[] adjusted = Holm.adjust(contrasts.stream()
                .mapToDouble(contrast -> contrast.probabilityAbove(limits.tau()))
                .toArray());
        return IntStream.range(0, adjusted.length)
                .anyMatch(i -> adjusted[i] <= ALPHA && contrasts.get(i).difference() >= limits.delta());
    }

    private static boolean tripsNullControl(List<Trial> trials) {
        return !SelfCheck.of(trials, RULES).nullControl().passed();
    }

    @ParameterizedTest
    @EnumSource
    void judge_eachDriftsByItself_failsHardlyAnyCleanBuild(Noise noise) {
        MadeTrials made = new MadeTrials(12, 6, noise, 0.05, 0.03);

        assertThat(share(made, 300, FamilywiseErrorTest::regressed).lowerBound())
                .isLessThanOrEqualTo(ALPHA);
    }

    /** Welch's test on forks alone fails nearly all of these, which is why the drift is taken out. */
    @Test
    void judge_aSharedDrift_failsNoBuildWhereWelchAloneDoes() {
        MadeTrials made = new MadeTrials(50, 10, Noise.NORMAL, Math.log(1.05), 0);

        assertThat(share(made, 100, FamilywiseErrorTest::regressed).hits()).isZero();
        assertThat(share(made, 100, FamilywiseErrorTest::regressedByWelchAlone).share())
                .isGreaterThan(0.9);
    }

    @Tag("proof")
    @ParameterizedTest
    @CsvSource({"0, 0", "0.02, 0", "0.05, 0", "0, 0.01", "0.02, 0.01", "0.05, 0.03", "0, 0.03"})
    void judge_fiftyBenchmarksTenForks_failsAtMostOnePercent(double drift, double ownDrift) {
        MadeTrials made = new MadeTrials(50, 10, Noise.NORMAL, Math.log1p(drift), ownDrift);

        Proportion failed = share(made, 2000, FamilywiseErrorTest::regressed);

        assertThat(failed.share()).isLessThanOrEqualTo(0.01);
        assertThat(failed.upperBound()).isLessThanOrEqualTo(0.02);
    }

    /** The worst of these fails 0.9 % of its builds: of 1,000 it would often fail more than the upper bound allows. */
    @Tag("proof")
    @ParameterizedTest
    @EnumSource
    void judge_anySizeAndNoise_failsAtMostOnePercent(Noise noise) {
        for (int benchmarks : List.of(8, 12, 50)) {
            for (int forks : List.of(6, 10, 20)) {
                for (double ownDrift : List.of(0.0, 0.01, 0.03)) {
                    MadeTrials made = new MadeTrials(benchmarks, forks, noise, 0.02, ownDrift);
                    Proportion failed = share(made, 4000, FamilywiseErrorTest::regressed);
                    assertThat(failed.lowerBound()).as("%s: %s", made, failed).isLessThanOrEqualTo(0.01);
                    assertThat(failed.upperBound()).as("%s: %s", made, failed).isLessThanOrEqualTo(0.02);
                }
            }
        }
    }

    @Tag("proof")
    @ParameterizedTest
    @EnumSource
    void nullControl_cleanBaseline_tripsAtMostOnePercent(Noise noise) {
        for (int forks : List.of(6, 10, 20)) {
            MadeTrials made = new MadeTrials(50, forks, noise, 0, 0);
            Proportion tripped = share(made, 1000, FamilywiseErrorTest::tripsNullControl);
            assertThat(tripped.share()).as("%s: %s", made, tripped).isLessThanOrEqualTo(0.01);
        }
    }
}
