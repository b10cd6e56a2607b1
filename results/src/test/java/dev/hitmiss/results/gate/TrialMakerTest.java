package dev.hitmiss.results.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hitmiss.results.estimate.Sample;
import dev.hitmiss.results.evidence.Family;
import dev.hitmiss.results.evidence.Sense;
import dev.hitmiss.results.evidence.Series;
import dev.hitmiss.results.evidence.SeriesKey;
import dev.hitmiss.results.model.Verdict;
import dev.hitmiss.results.rules.GateRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TrialMakerTest {
    private static final SeriesKey KEY = new SeriesKey(Builds.name(0), SeriesKey.PRIMARY);
    private static final List<Double> SIX = List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0);

    private static Series time(List<Double> levels) {
        return series(Family.TIME, Sense.COST, "us/op", List.of(levels));
    }

    private static Series bytes(List<Double> levels) {
        return series(Family.ALLOCATION, Sense.COST, "B/op", List.of(levels));
    }

    private static Series series(Family family, Sense sense, String unit, List<List<Double>> runs) {
        return new Series(KEY, family, sense, unit, runs);
    }

    /** Runs of two forks, 1 apart from run to run. */
    private static Series runs(Family family, int runs) {
        return series(
                family,
                Sense.COST,
                "us/op",
                IntStream.range(0, runs)
                        .mapToObj(run -> List.of(1.0 + run, 2.0 + run))
                        .toList());
    }

    private static Sides sides(Series base, Series head) {
        return new Sides(KEY, true, Optional.of(base), Optional.of(head));
    }

    private static TrialMaker maker(int runs) {
        return new TrialMaker(GateRules.DEFAULTS, runs);
    }

    private static Optional<Obstacle> obstacle(Series base, Series head) {
        return maker(base.runs().size()).obstacle(sides(base, head));
    }

    private static Obstacle insufficient(String text) {
        return new Obstacle(Verdict.INSUFFICIENT, text);
    }

    @Test
    void obstacle_sixForksASide_isNone() {
        assertThat(obstacle(time(SIX), time(SIX))).isEmpty();
    }

    @Test
    void obstacle_fiveForksOnOneSide_saysHowManyThereAre() {
        List<Double> five = SIX.subList(0, 5);
        assertThat(obstacle(time(five), time(SIX))).contains(insufficient("needs 6 forks a side, got 5 and 6"));
        assertThat(obstacle(time(SIX), time(five))).contains(insufficient("needs 6 forks a side, got 6 and 5"));
    }

    @Test
    void trial_candidateInAnotherUnit_isHeldInThatOfTheBaseline() {
        Series millis = series(
                Family.TIME,
                Sense.COST,
                "ms/op",
                List.of(SIX.stream().map(micros -> micros / 1000).toList()));
        Trial trial = maker(1).trial(sides(time(SIX), millis));

        assertThat(trial.head().mean()).isCloseTo(trial.base().mean(), within(1e-12));
        assertThat(sides(time(SIX), millis).head().map(Series::unit)).contains("us/op");
    }

    @Test
    void trial_rateInAnotherUnit_isHeldInThatOfTheBaseline() {
        Series perMilli = series(Family.TIME, Sense.RATE, "ops/ms", List.of(SIX));
        Series perSecond = series(
                Family.TIME,
                Sense.RATE,
                "ops/s",
                List.of(SIX.stream().map(rate -> rate * 1000).toList()));
        Trial trial = maker(1).trial(sides(perMilli, perSecond));

        assertThat(trial.head().mean()).isCloseTo(trial.base().mean(), within(1e-12));
    }

    @Test
    void obstacle_candidateWithoutAnyFigure_isMissing() {
        assertThat(obstacle(time(SIX), time(List.of(Double.NaN, Double.NaN))))
                .contains(new Obstacle(Verdict.MISSING, "has no figure in any of 2 forks of the candidate"));
        assertThat(obstacle(time(SIX), time(List.of(0.0))))
                .contains(new Obstacle(Verdict.MISSING, "has no figure in any of 1 fork of the candidate"));
    }

    @Test
    void obstacle_forksWithoutAFigure_areCountedAndTheirSideNamed() {
        List<Double> holed = List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, Double.NaN, -1.0);
        assertThat(obstacle(time(holed), time(SIX)))
                .contains(insufficient(
                        "2 of 8 forks of the baseline have no figure above 0; run the benchmark by itself and"
                                + " see why"));
        assertThat(obstacle(time(SIX), time(holed)).orElseThrow().text()).startsWith("2 of 8 forks of the candidate");
        assertThat(obstacle(time(SIX), time(List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, Double.POSITIVE_INFINITY))))
                .isPresent();
    }

    @Test
    void obstacle_allTheSame_isNoMeasurementButForBytes() {
        List<Double> flat = List.of(7.0, 7.0, 7.0, 7.0, 7.0, 7.0);
        assertThat(obstacle(time(flat), time(SIX)))
                .contains(insufficient(
                        "all 6 forks of the baseline have the same figure: it is rounded too coarsely to be"
                                + " compared, or it was copied"));
        assertThat(obstacle(time(SIX), time(flat)).orElseThrow().text()).startsWith("all 6 forks of the candidate");
        assertThat(obstacle(bytes(flat), bytes(flat))).isEmpty();
        assertThat(obstacle(time(SIX), time(List.of(7.0)))).contains(insufficient("needs 6 forks a side, got 6 and 1"));
    }

    @Test
    void obstacle_noBytes_isAFigure() {
        List<Double> none = List.of(0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
        assertThat(obstacle(bytes(none), bytes(none))).isEmpty();
        assertThat(obstacle(bytes(none), bytes(List.of(0.0, 0.0, 0.0, 0.0, 0.0, -8.0))))
                .isPresent();
    }

    @Test
    void obstacle_loadRuns_areReplicatesFromFiveOn() {
        assertThat(obstacle(runs(Family.LOAD, 4), runs(Family.LOAD, 4)))
                .contains(insufficient(
                        "a load run is one replicate, and the baseline has 4 of at least 5; save more runs as"
                                + " the baseline"));
        assertThat(obstacle(runs(Family.LOAD, 5), runs(Family.LOAD, 1))).isEmpty();
    }

    @Test
    void obstacle_runOfTheCandidateWithFewerForks_isNoReplicate() {
        Series shorter = series(Family.TIME, Sense.COST, "us/op", List.of(List.of(1.0, 2.0), List.of(3.0)));
        assertThat(obstacle(runs(Family.TIME, 5), shorter))
                .contains(insufficient("a run of the candidate has fewer forks than those of the baseline, 2"));
        assertThat(obstacle(runs(Family.TIME, 5), runs(Family.TIME, 1))).isEmpty();
    }

    @Test
    void trial_ofTimes_isOnTheScaleOfLogarithms() {
        Trial trial = maker(1).trial(sides(time(SIX), time(List.of(2.0, 4.0, 6.0, 8.0, 10.0, 12.0))));

        assertThat(trial.key()).isEqualTo(KEY);
        assertThat(trial.control()).isTrue();
        assertThat(trial.design()).isEqualTo(Design.FORKS);
        assertThat(trial.thresholds()).isEqualTo(new Thresholds(Math.log1p(0.05), Math.log1p(0.01)));
        assertThat(trial.base().mean()).isCloseTo(Math.log(720) / 6, within(1e-12));
        assertThat(trial.contrast().difference()).isCloseTo(Math.log(2), within(1e-12));
    }

    @Test
    void trial_ofRates_isWorseWhereTheyFall() {
        Series base = series(Family.TIME, Sense.RATE, "ops/s", List.of(SIX));
        Series head = series(Family.TIME, Sense.RATE, "ops/s", List.of(List.of(0.5, 1.0, 1.5, 2.0, 2.5, 3.0)));

        assertThat(maker(1).trial(sides(base, head)).contrast().difference()).isCloseTo(Math.log(2), within(1e-12));
    }

    /** 1 % of 4,000 B is 40 B; of 800 it is less than the floor of 16 B. */
    @Test
    void trial_ofBytes_isOnTheirOwnScaleWithAFloor() {
        Series large = bytes(List.of(3999.0, 4000.0, 4001.0, 4000.0, 4000.0, 4000.0));
        Series small = bytes(List.of(800.0, 800.0, 800.0, 800.0, 800.0, 800.0));

        assertThat(maker(1).trial(sides(large, large)).thresholds()).isEqualTo(new Thresholds(40, 0));
        assertThat(maker(1).trial(sides(small, small)).thresholds()).isEqualTo(new Thresholds(16, 0));
        assertThat(maker(1).trial(sides(small, large)).contrast().difference()).isCloseTo(3200, within(1e-9));
        assertThat(maker(1).trial(sides(large, large)).drifts()).isFalse();
        assertThat(maker(1).trial(sides(time(SIX), time(SIX))).drifts()).isTrue();
    }

    @Test
    void trial_ofFiveRuns_hasTheirMeansAsReplicates() {
        Trial trial = maker(5).trial(sides(runs(Family.TIME, 5), runs(Family.TIME, 1)));

        assertThat(trial.design()).isEqualTo(Design.RUNS);
        assertThat(trial.drifts()).isFalse();
        assertThat(trial.base().size()).isEqualTo(5);
        assertThat(trial.head()).isEqualTo(Sample.of(Math.log(2) / 2));
        assertThat(trial.base().at(place -> place == 4)).isEqualTo(Sample.of((Math.log(5) + Math.log(6)) / 2));
    }

    @Test
    void trial_ofFourRuns_hasForksAsReplicates() {
        assertThat(maker(4).trial(sides(runs(Family.TIME, 4), runs(Family.TIME, 4))))
                .satisfies(trial -> {
                    assertThat(trial.design()).isEqualTo(Design.FORKS);
                    assertThat(trial.base().size()).isEqualTo(8);
                });
    }

    @Test
    void halves_ofForks_areEveryOther_andOfRunsTheLastAgainstTheOthers() {
        Trial forks = maker(1).trial(sides(time(SIX), time(SIX)));
        Trial halves = Design.FORKS.halves(forks);
        assertThat(halves.base()).isEqualTo(Sample.of(0, Math.log(3), Math.log(5)));
        assertThat(halves.head()).isEqualTo(Sample.of(Math.log(2), Math.log(4), Math.log(6)));

        Trial runs = maker(5).trial(sides(runs(Family.TIME, 5), runs(Family.TIME, 5)));
        Trial apart = Design.RUNS.halves(runs);
        assertThat(apart.base()).isEqualTo(runs.base().at(place -> place < 4));
        assertThat(apart.head()).isEqualTo(runs.base().at(place -> place == 4));
        assertThat(apart.contrast().freedom()).isEqualTo(3);
    }

    @Test
    void slowedBy_aShare_isALogarithmOrBytes() {
        assertThat(maker(1).trial(sides(time(SIX), time(SIX))).slowedBy(0.25)).isCloseTo(Math.log(1.25), within(1e-12));
        Series large = bytes(List.of(4000.0, 4000.0, 4000.0, 4000.0, 4000.0, 4000.0));
        assertThat(maker(1).trial(sides(large, large)).slowedBy(0.25)).isEqualTo(1000);
        Series none = bytes(List.of(0.0, 0.0, 0.0, 0.0, 0.0, 0.0));
        assertThat(maker(1).trial(sides(none, none)).slowedBy(0.25)).isEqualTo(32);
    }
}
