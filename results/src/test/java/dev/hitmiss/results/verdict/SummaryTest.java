package dev.hitmiss.results.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.results.model.GateReport.Bounds;
import dev.hitmiss.results.model.GateReport.BudgetEntry;
import dev.hitmiss.results.model.GateReport.Check;
import dev.hitmiss.results.model.GateReport.Entry;
import dev.hitmiss.results.model.GateReport.FamilyPart;
import dev.hitmiss.results.model.GateReport.Shift;
import dev.hitmiss.results.model.RunVerdict;
import dev.hitmiss.results.model.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SummaryTest {
    private static List<Entry> entries(Verdict... kinds) {
        List<Entry> entries = new ArrayList<>();
        Arrays.stream(kinds)
                .forEach(kind -> entries.add(Reports.entry("a.B.c" + entries.size() + "|avgt|1||primary", kind)));
        return entries;
    }

    private static String summary(Verdict... kinds) {
        return Summary.of(Reports.clean(entries(kinds)));
    }

    @Test
    void of_oneOfEachOrTwo_speaksOfOneOrOfTwo() {
        assertThat(summary(Verdict.REGRESSED, Verdict.INCONCLUSIVE, Verdict.NO_REGRESSION))
                .isEqualTo("1 of 3 benchmarks is slower, 1 cannot be told, 1 is not slower");
        assertThat(summary(Verdict.REGRESSED, Verdict.REGRESSED, Verdict.INSUFFICIENT, Verdict.INSUFFICIENT))
                .isEqualTo("2 of 4 benchmarks are slower, 2 have too little to judge");
        assertThat(summary(Verdict.INSUFFICIENT, Verdict.NO_REGRESSION))
                .isEqualTo("1 of 2 benchmarks has too little to judge, 1 is not slower");
    }

    @Test
    void of_allOfOneKind_saysSo() {
        assertThat(summary(Verdict.NO_REGRESSION, Verdict.NO_REGRESSION)).isEqualTo("none of 2 benchmarks is slower");
        assertThat(summary(Verdict.MISSING, Verdict.MISSING)).isEqualTo("all 2 benchmarks are missing");
        assertThat(summary(Verdict.REGRESSED)).isEqualTo("the only benchmark is slower");
    }

    @Test
    void of_nothingToJudge_saysSo() {
        assertThat(summary()).isEqualTo("nothing was judged: neither file has a figure");
        assertThat(Summary.of(new RunVerdict(RunVerdict.SCHEMA_VERSION, 4, "mismatch", List.of(), null)))
                .isEqualTo("not judged: the two files may not be compared");
    }

    @Test
    void of_otherFiguresThanTimes_callsThemWorse() {
        Entry bytes = new Entry(
                "a.B.c|avgt|1||gc.alloc.rate.norm",
                "allocation",
                Verdict.REGRESSED,
                "w",
                null,
                null,
                null,
                0,
                0,
                null,
                null,
                null,
                null,
                null,
                null);
        List<Entry> entries = entries(Verdict.NO_REGRESSION);
        entries.add(0, bytes);

        assertThat(Summary.of(Reports.clean(entries))).isEqualTo("1 of 2 figures is worse, 1 is not worse");
    }

    @Test
    void of_gateThatFailedItsOwnCheck_saysThatFirst() {
        for (String name : List.of("null-control", "canary")) {
            assertThat(Summary.of(Reports.verdict(
                            0,
                            List.of("one", "two"),
                            entries(Verdict.INCONCLUSIVE, Verdict.INCONCLUSIVE),
                            List.of(new Check(name, false, "why")),
                            List.of(),
                            List.of())))
                    .isEqualTo((name.equals("canary")
                                    ? "a large slowdown would not be found: "
                                    : "nothing is decided, because the baseline differs from itself: ")
                            + "all 2 benchmarks cannot be told, and there are 2 problems");
        }
    }

    @Test
    void of_everythingSlowerTogether_saysThatFirst() {
        Shift shift = new Shift(1.2, new Bounds(1.1, 1.3), 1, true, 1.0, 3, Verdict.REGRESSED, "all");

        assertThat(Summary.of(Reports.verdict(
                        1,
                        List.of(),
                        entries(Verdict.NO_REGRESSION, Verdict.NO_REGRESSION),
                        List.of(),
                        List.of(new FamilyPart("time", 0.01, 0.05, 2, shift)),
                        List.of(
                                new BudgetEntry("k", "l", 1.0, null, BudgetEntry.Kept.BROKEN, "w"),
                                new BudgetEntry("k", "l", 1.0, null, BudgetEntry.Kept.BROKEN, "w"),
                                new BudgetEntry("k", "l", 1.0, null, BudgetEntry.Kept.UNDECIDED, "w")))))
                .isEqualTo("everything got slower together: 2 budgets are broken, none of 2 benchmarks is slower,"
                        + " 1 budget cannot be told");
    }

    @Test
    void of_eachMovedByAnotherAmount_isNoDrift() {
        Shift apart = new Shift(1.2, new Bounds(1.1, 1.3), 9, false, null, 0, Verdict.INCONCLUSIVE, "apart");

        assertThat(Summary.of(Reports.verdict(
                        0,
                        List.of(),
                        entries(Verdict.INCONCLUSIVE, Verdict.INCONCLUSIVE),
                        List.of(),
                        List.of(new FamilyPart("time", 0.01, 0.05, 2, apart)),
                        List.of())))
                .isEqualTo("each benchmark moved by another amount, which is no drift of the machine:"
                        + " all 2 benchmarks cannot be told");
    }
}
