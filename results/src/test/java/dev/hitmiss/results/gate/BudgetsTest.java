package dev.hitmiss.results.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.results.evidence.Evidence;
import dev.hitmiss.results.evidence.Family;
import dev.hitmiss.results.evidence.Sense;
import dev.hitmiss.results.evidence.Series;
import dev.hitmiss.results.evidence.SeriesKey;
import dev.hitmiss.results.evidence.Subject;
import dev.hitmiss.results.evidence.Terms;
import dev.hitmiss.results.model.GateReport.BudgetEntry;
import dev.hitmiss.results.model.GateReport.BudgetEntry.Kept;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 99, 100 and 101 have the mean 100 with an error of 0.577, whose interval of 95 % with 2 degrees is 97.516 to 102.484 (R). */
final class BudgetsTest {
    private static final List<Double> LEVELS = List.of(99.0, 100.0, 101.0);

    private static Evidence evidence(Sense sense, String unit, List<Double> levels) {
        String name = Builds.name(0);
        return Builds.evidence(
                "head",
                List.of(new Subject(
                        name,
                        false,
                        true,
                        Terms.UNKNOWN,
                        Terms.UNKNOWN,
                        List.of(new Series(
                                new SeriesKey(name, SeriesKey.PRIMARY), Family.TIME, sense, unit, List.of(levels))))));
    }

    @Test
    void of_patternThatFitsBytesToo_isOfTimesAlone() {
        String name = Builds.name(0);
        Evidence head = Builds.evidence(
                "head",
                List.of(new Subject(
                        name,
                        false,
                        true,
                        Terms.UNKNOWN,
                        Terms.UNKNOWN,
                        List.of(
                                new Series(
                                        new SeriesKey(name, SeriesKey.PRIMARY),
                                        Family.TIME,
                                        Sense.COST,
                                        "us/op",
                                        List.of(LEVELS)),
                                new Series(
                                        new SeriesKey(name, "gc.alloc.rate.norm"),
                                        Family.ALLOCATION,
                                        Sense.COST,
                                        "B/op",
                                        List.of(LEVELS))))));

        assertThat(only(head, "b00", 200, "us/op").key()).isEqualTo(name + "|primary");
        assertThat(only(head, "b00", 200, "B/op").key()).isEqualTo(name + "|gc.alloc.rate.norm");
    }

    private static BudgetEntry only(Evidence head, String match, double limit, String unit) {
        List<BudgetEntry> entries = Budgets.of(head, Rules.withBudget(match, limit, unit));
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    @ParameterizedTest
    @CsvSource({"102.49,KEPT", "102.48,UNDECIDED", "97.52,UNDECIDED", "97.51,BROKEN"})
    void of_cost_isBrokenAboveItsIntervalOnly(double limit, Kept kept) {
        assertThat(only(evidence(Sense.COST, "us/op", LEVELS), "b00", limit, "us/op")
                        .kept())
                .isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"97.51,KEPT", "97.52,UNDECIDED", "102.48,UNDECIDED", "102.49,BROKEN"})
    void of_rate_isBrokenBelowItsIntervalOnly(double limit, Kept kept) {
        assertThat(only(evidence(Sense.RATE, "ops/s", LEVELS), "b00", limit, "ops/s")
                        .kept())
                .isEqualTo(kept);
    }

    @Test
    void of_limitInAnotherUnitOfTime_isConverted() {
        BudgetEntry entry = only(evidence(Sense.COST, "us/op", LEVELS), "b00", 0.2, "ms/op");

        assertThat(entry.kept()).isEqualTo(Kept.KEPT);
        assertThat(entry.words()).isEqualTo("100 µs (97.5–102 µs), allowed is at most 200 µs");
        assertThat(entry.level()).isEqualTo(100);
    }

    @Test
    void of_rateInAnotherUnit_isConverted() {
        BudgetEntry entry = only(evidence(Sense.RATE, "ops/ms", LEVELS), "b00", 50_000, "ops/s");

        assertThat(entry.kept()).isEqualTo(Kept.KEPT);
        assertThat(entry.words()).endsWith("allowed is at least 50,000 ops/s");
    }

    @ParameterizedTest
    @CsvSource({"us/op,ops/s", "us/op,B/op", "B/op,MB/sec"})
    void of_unitOfAnotherKind_cannotBeTold(String measured, String limit) {
        BudgetEntry entry = only(evidence(Sense.COST, measured, LEVELS), "b00", 200, limit);

        assertThat(entry.kept()).isEqualTo(Kept.UNDECIDED);
        assertThat(entry.words()).isEqualTo("is measured in " + measured + ", not in " + limit);
        assertThat(entry.level()).isNull();
    }

    @Test
    void of_twoForks_cannotBeTold() {
        BudgetEntry entry = only(evidence(Sense.COST, "us/op", List.of(99.0, 100.0)), "b00", 200, "us/op");

        assertThat(entry.kept()).isEqualTo(Kept.UNDECIDED);
        assertThat(entry.words()).isEqualTo("needs at least 3 forks, each with a figure, got 2 of 2 with one");
        assertThat(entry.level()).isEqualTo(99.5);
    }

    @Test
    void of_forkWithoutFigure_cannotBeTold() {
        BudgetEntry entry =
                only(evidence(Sense.COST, "us/op", List.of(99.0, 100.0, 101.0, Double.NaN)), "b00", 200, "us/op");

        assertThat(entry.words()).isEqualTo("needs at least 3 forks, each with a figure, got 3 of 4 with one");
    }

    @Test
    void of_patternThatFitsNothing_isSaid() {
        BudgetEntry entry = only(evidence(Sense.COST, "us/op", LEVELS), "gone", 200, "us/op");

        assertThat(entry.key()).isEqualTo("gone");
        assertThat(entry.words()).isEqualTo("fits nothing in the candidate");
        assertThat(entry.kept()).isEqualTo(Kept.UNDECIDED);
    }
}
