package dev.hitmiss.results.selftest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hitmiss.results.selftest.SelftestResult.Judged;
import dev.hitmiss.results.selftest.SelftestResult.PowerPoint;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SelftestTest {
    /** Fewer benchmarks and forks than the command's, so that it is quick. */
    private static final SelftestResult RESULT = Selftest.run(MadePool.of(3, 16, 20, 0.01, 0.005, 7), 40, 14, 8, 1);

    private static Judged judged(String replay, Judge judge) {
        return RESULT.replays().stream()
                .filter(it -> it.name().equals(replay))
                .flatMap(it -> it.judged().stream())
                .filter(it -> it.judge().equals(judge.text()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void run_cleanBuilds_failNoneOfOurs() {
        for (String replay :
                List.of("two-blocks/nothing", "two-blocks/drift-2", "two-blocks/drift-5", "one-block/nothing")) {
            if (RESULT.replays().stream().anyMatch(it -> it.name().equals(replay))) {
                assertThat(judged(replay, Judge.HITMISS).falseBuilds().hits())
                        .as(replay)
                        .isZero();
            }
        }
    }

    @Test
    void run_aSharedDrift_failsMostBuildsOfTheOthers() {
        assertThat(judged("two-blocks/drift-5", Judge.WELCH).falseBuilds().share())
                .isGreaterThan(0.5);
        assertThat(judged("two-blocks/drift-5", Judge.JMH_INTERVALS)
                        .falseBuilds()
                        .share())
                .isGreaterThan(0.9);
        assertThat(judged("two-blocks/drift-5", Judge.MANN_WHITNEY)
                        .falseBuilds()
                        .share())
                .isGreaterThan(0.9);
    }

    @Test
    void run_oneSlower_isNamedAlone() {
        Judged ours = judged("two-blocks/slower-25", Judge.HITMISS);

        assertThat(Objects.requireNonNull(ours.namedAlone()).share()).isGreaterThan(0.95);
        assertThat(Objects.requireNonNull(
                                judged("two-blocks/slower-25", Judge.FIXED_200).named())
                        .hits())
                .isZero();
        assertThat(judged("two-blocks/nothing", Judge.HITMISS).named()).isNull();
    }

    @Test
    void run_oneBadFork_isNotCalledARegression() {
        assertThat(Objects.requireNonNull(
                                judged("two-blocks/one-bad-fork", Judge.HITMISS).named())
                        .share())
                .isLessThan(0.05);
    }

    @Test
    void run_sameSeed_saysTheSame() {
        Pool pool = MadePool.of(2, 9, 8, 0.01, 0, 3);

        assertThat(Selftest.run(pool, 3, 9, 8, 5)).isEqualTo(Selftest.run(pool, 3, 9, 8, 5));
        assertThat(Selftest.run(pool, 3, 9, 8, 5).notes())
                .anyMatch(note -> note.startsWith("No block has 16 forks of a benchmark"));
    }

    @Test
    void run_oneBlock_isRefused() {
        assertThatThrownBy(() -> Selftest.run(MadePool.of(1, 9, 8, 0.01, 0, 3), 3, 9, 8, 5))
                .hasMessage(
                        "the pool needs two blocks with 8 forks of a benchmark, got: [block0]; collect more runs, or ask"
                                + " for fewer forks");
    }

    /** The method's bar: deviations of 3 % and 4 %, an effect of 5 %. */
    @Test
    void curve_normalForks_isTheMethods() {
        PowerCurve curve = PowerCurve.of(MadePool.of(2, 10, 40, 0.02, 0, 3));
        SplittableRandom random = new SplittableRandom(4);

        assertThat(named(curve.point(0.03, 12, 0.05, 400, random))).isBetween(0.57, 0.77);
        assertThat(named(curve.point(0.03, 20, 0.05, 400, random))).isGreaterThan(0.93);
        assertThat(named(curve.point(0.04, 12, 0.05, 400, random))).isBetween(0.25, 0.45);
        assertThat(named(curve.point(0.04, 20, 0.05, 400, random))).isBetween(0.68, 0.88);
        assertThat(named(curve.point(0.03, 12, 0.10, 400, random))).isGreaterThan(0.95);
        assertThat(curve.point(0.03, 12, 0, 400, random).falseBuilds().share()).isLessThanOrEqualTo(0.01);
    }

    private static double named(PowerPoint point) {
        return point.named().share();
    }

    @Test
    void write_aResult_leavesTextJsonAndCsv(@TempDir Path folder) {
        SelftestReport.write(folder, RESULT);

        assertThat(folder.resolve("selftest.md")).content().contains("| hitmiss gate ", "Pairs of forks, one of 8");
        assertThat(folder.resolve("selftest.json")).content().contains("\"namedAlone\"");
        assertThat(folder.resolve("selftest.csv"))
                .content()
                .startsWith("replay,judge,figure,hits,tries,share,lower_bound,upper_bound\n")
                .contains("two-blocks/slower-25,\"hitmiss gate\",named-alone,");
    }
}
