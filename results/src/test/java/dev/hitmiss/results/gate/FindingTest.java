package dev.hitmiss.results.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hitmiss.results.estimate.Contrast;
import dev.hitmiss.results.estimate.Sample;
import dev.hitmiss.results.evidence.Family;
import dev.hitmiss.results.evidence.SeriesKey;
import dev.hitmiss.results.model.GateReport.Bounds;
import dev.hitmiss.results.model.Verdict;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Expected figures by R, with {@code t <- function(p, df) qt(p, df, lower.tail = FALSE)}. */
final class FindingTest {
    private static final Thresholds TIME = new Thresholds(Math.log1p(0.05), Math.log1p(0.01));
    private static final Thresholds BYTES = new Thresholds(16, 0);
    private static final double ALPHA = 0.01;

    private static Sample forks(int count, double level) {
        double[] levels = new double[count];
        Arrays.fill(levels, level);
        return Sample.of(levels);
    }

    private static Finding time(double difference, double error, int questions, Verdict verdict) {
        return finding(Family.TIME, TIME, forks(10, 0), difference, error, questions, verdict);
    }

    private static Finding bytes(double base, double difference, double error, Verdict verdict) {
        return finding(Family.ALLOCATION, BYTES, forks(10, base), difference, error, 1, verdict);
    }

    private static Finding finding(
            Family family,
            Thresholds limits,
            Sample base,
            double difference,
            double error,
            int questions,
            Verdict verdict) {
        Trial trial = new Trial(
                new SeriesKey(Builds.name(0), SeriesKey.PRIMARY),
                family,
                false,
                Design.FORKS,
                limits,
                base,
                base.plus(difference));
        return new Finding(trial, new Contrast(difference, error, 18), true, 0.5, 1, ALPHA, questions, verdict);
    }

    /** {@code max(log(1.01) + t(.01/50, 18)*.02 + t(.2, 18)*.02, log(1.05) + t(.2, 18)*.02)}. */
    @Test
    void detectable_manyQuestions_isBoundByTheirLevel() {
        assertThat(time(0.06, 0.02, 50, Verdict.INCONCLUSIVE).detectable())
                .isCloseTo(0.11386695521135579, within(1e-12));
    }

    /** {@code log(1.05) + t(.2, 18)*.001}: certain soon, but not large enough before. */
    @Test
    void detectable_preciseForks_isBoundByTheThreshold() {
        assertThat(time(0.06, 0.001, 1, Verdict.INCONCLUSIVE).detectable())
                .isCloseTo(0.04965221283742165, within(1e-12));
    }

    /** {@code pt((.08 - log(1.01))/(.04/sqrt(g)), 18*g, lower.tail = FALSE) <= .01/50} first for g = (10 + 35)/10. */
    @Test
    void forksMissing_aSlowdownThatIsNotCertain_countsUntilItIs() {
        assertThat(time(0.08, 0.04, 50, Verdict.INCONCLUSIVE).forksMissing()).isEqualTo(35);
    }

    /** {@code t(.05, 18*g)*.05/sqrt(g) < log(1.05)} first for g = (10 + 20)/10. */
    @Test
    void forksMissing_nothingSeen_countsUntilASlowdownIsExcluded() {
        assertThat(time(0, 0.05, 50, Verdict.INCONCLUSIVE).forksMissing()).isEqualTo(20);
    }

    @Test
    void forksMissing_unevenSides_growFromTheSmaller() {
        Trial trial = new Trial(
                new SeriesKey(Builds.name(0), SeriesKey.PRIMARY),
                Family.TIME,
                false,
                Design.FORKS,
                TIME,
                forks(30, 0),
                forks(10, 0));

        assertThat(new Finding(trial, new Contrast(0, 0.05, 18), true, 1, 1, ALPHA, 50, Verdict.INCONCLUSIVE)
                        .forksMissing())
                .isEqualTo(20);
    }

    @Test
    void forksMissing_atTheThreshold_isMoreThanAnyoneMeasures() {
        assertThat(time(TIME.delta() - 1e-6, 0.05, 1, Verdict.INCONCLUSIVE).forksMissing())
                .isEqualTo(101);
    }

    @Test
    void wouldFind_asMuchAsIsDetected_isFoundAndLessIsNot() {
        Finding finding = time(0, 0.02, 1, Verdict.NO_REGRESSION);

        assertThat(finding.wouldFind(0.25)).isTrue();
        assertThat(finding.wouldFind(0.03)).isFalse();
        assertThat(time(0, 0.2, 1, Verdict.INCONCLUSIVE).wouldFind(0.25)).isFalse();
        assertThat(time(-0.3, 0.02, 1, Verdict.IMPROVED).wouldFind(0.25)).isFalse();
    }

    /** {@code exp(.06 + c(-1, 1)*t(.025, 18)*.02)} and {@code exp(.06 + t(.05, 18)*.02) - 1}. */
    @Test
    void change_ofTime_isARatio() {
        Change change = new Change(time(0.06, 0.02, 50, Verdict.INCONCLUSIVE));

        assertThat(change.ratio()).contains(Math.exp(0.06));
        Bounds interval = change.interval().orElseThrow();
        assertThat(interval.low()).isCloseTo(1.0181442008181893, within(1e-12));
        assertThat(interval.high()).isCloseTo(1.1074038929586887, within(1e-12));
        assertThat(change.excludedAbove().orElseThrow()).isCloseTo(0.09930841905390464, within(1e-12));
        assertThat(change.detectable().orElseThrow()).isCloseTo(Math.expm1(0.11386695521135579), within(1e-12));
    }

    /** 24 more on 48, {@code 24 + c(-1, 1)*t(.025, 18)*2}: 19.798 to 28.202; at most {@code 24 + t(.05, 18)*2} = 27.468. */
    @Test
    void change_ofBytes_isARatioToWhatWasAllocated() {
        Change change = new Change(bytes(48, 24, 2, Verdict.REGRESSED));

        assertThat(change.ratio()).contains(1.5);
        Bounds interval = change.interval().orElseThrow();
        assertThat(interval.low()).isCloseTo((48 + 19.798155918) / 48, within(1e-9));
        assertThat(interval.high()).isCloseTo((48 + 28.201844082) / 48, within(1e-9));
        assertThat(change.excludedAbove().orElseThrow()).isCloseTo(27.468127214 / 48, within(1e-9));
    }

    @Test
    void change_ofBytesWhereThereWereNone_hasNoRatio() {
        Change change = new Change(bytes(0, 24, 2, Verdict.REGRESSED));

        assertThat(change.ratio()).isEmpty();
        assertThat(change.interval()).isEmpty();
        assertThat(change.excludedAbove()).isEmpty();
        assertThat(change.detectable()).isEmpty();
    }

    @Test
    void words_slowerAndFaster_giveTheSmallerEndFirst() {
        assertThat(Sentences.of(time(0.06, 0.02, 1, Verdict.REGRESSED))).isEqualTo("6.2 % slower (1.8 to 10.7 %)");
        assertThat(Sentences.of(time(-0.06, 0.02, 1, Verdict.IMPROVED))).isEqualTo("5.8 % faster (1.8 to 9.7 %)");
    }

    @Test
    void words_bytes_areMoreAndLess() {
        assertThat(Sentences.of(bytes(48, 24, 2, Verdict.REGRESSED))).isEqualTo("24.0 B/op more (19.8 to 28.2 B/op)");
        assertThat(Sentences.of(bytes(48, -24, 2, Verdict.IMPROVED))).isEqualTo("24.0 B/op less (19.8 to 28.2 B/op)");
        assertThat(Sentences.of(bytes(48, 0, 2, Verdict.NO_REGRESSION))).isEqualTo("no increase above 3.5 B/op");
        assertThat(Sentences.of(bytes(4800, 1234, 2, Verdict.REGRESSED)))
                .isEqualTo("1,230 B/op more (1,230 to 1,240 B/op)");
    }

    @Test
    void words_noRegression_sayWhatIsExcluded() {
        assertThat(Sentences.of(time(0.01, 0.01, 1, Verdict.NO_REGRESSION))).isEqualTo("no slowdown above 2.8 %");
        assertThat(Sentences.of(time(-0.04, 0.01, 1, Verdict.NO_REGRESSION))).isEqualTo("no slowdown at all");
        assertThat(Sentences.of(time(0, 0, 1, Verdict.NO_REGRESSION))).isEqualTo("no slowdown at all");
    }

    @Test
    void words_undecided_sayWhereItIsAndTheWayOut() {
        assertThat(Sentences.of(time(0, 0.05, 50, Verdict.INCONCLUSIVE)))
                .isEqualTo("cannot tell: 10.0 % faster to 11.1 % slower; 20 more forks a side would");
        assertThat(Sentences.of(time(0.08, 0.01, 50, Verdict.INCONCLUSIVE)))
                .isEqualTo("cannot tell: 6.1 to 10.6 % slower; 1 more fork a side would");
        assertThat(Sentences.of(time(TIME.delta() - 1e-6, 0.05, 1, Verdict.INCONCLUSIVE)))
                .endsWith("; not even 100 more forks a side would");
        assertThat(Sentences.of(time(-0.2, 0.01, 1, Verdict.INCONCLUSIVE)))
                .startsWith("cannot tell: 19.8 % faster to 16.4 % faster;");
    }

    @Test
    void words_slowerBesideOthersOnly_sayThatItIsNoSlowerThanItWas() {
        Trial unchanged = new Trial(
                new SeriesKey(Builds.name(0), SeriesKey.PRIMARY),
                Family.TIME,
                false,
                Design.FORKS,
                TIME,
                forks(10, 0),
                forks(10, 0));
        Finding finding =
                new Finding(unchanged, new Contrast(0.2, 0.01, 18), true, 1, 1, ALPHA, 50, Verdict.INCONCLUSIVE);

        assertThat(finding.leftBehind()).isTrue();
        assertThat(Sentences.of(finding))
                .isEqualTo(
                        "cannot tell: 19.6 to 24.7 % slower beside the others, which got faster, but no slower than it was;"
                                + " measure both again, close together");
        assertThat(time(0.2, 0.01, 50, Verdict.REGRESSED).leftBehind()).isFalse();
        assertThat(time(0, 0.01, 50, Verdict.NO_REGRESSION).leftBehind()).isFalse();
    }

    @Test
    void words_hundredPercentAndMore_needNoDecimals() {
        assertThat(Sentences.of(time(Math.log(3.004), 0.001, 1, Verdict.REGRESSED)))
                .isEqualTo("200 % slower (200 to 201 %)");
    }
}
