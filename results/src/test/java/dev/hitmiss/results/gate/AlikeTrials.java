package dev.hitmiss.results.gate;

import dev.hitmiss.results.estimate.Sample;
import dev.hitmiss.results.evidence.Family;
import dev.hitmiss.results.evidence.SeriesKey;
import dev.hitmiss.results.model.GateReport.Shift;
import dev.hitmiss.results.rules.GateRules;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Trials that all have the forks 0 and ±error, so that what they share and what each has of its own is known. */
final class AlikeTrials {
    static final Thresholds LIMITS = new Thresholds(Math.log1p(0.05), Math.log1p(0.01));

    private AlikeTrials() {}

    static Trial trial(int place, boolean control, double shift, double noise) {
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

    static List<Trial> trials(int judged, double shift, int controls, double shiftOfControls) {
        return Stream.concat(
                        IntStream.range(0, judged).mapToObj(i -> trial(i, false, shift, 0.01)),
                        IntStream.range(judged, judged + controls).mapToObj(i -> trial(i, true, shiftOfControls, 0.01)))
                .toList();
    }

    static FamilyJudgement judged(List<Trial> trials) {
        return Judgement.of(trials, GateRules.DEFAULTS).families().get(0);
    }

    static Shift shift(List<Trial> trials) {
        return Objects.requireNonNull(FamilyParts.of(Judgement.of(trials, GateRules.DEFAULTS), GateRules.DEFAULTS)
                .get(0)
                .shift());
    }
}
