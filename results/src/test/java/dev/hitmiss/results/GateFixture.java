package dev.hitmiss.results;

import dev.hitmiss.results.model.GateReport;
import dev.hitmiss.results.model.Verdict;
import java.util.Arrays;
import java.util.List;

/** A made-up judgement in which every kind of entry occurs. */
public final class GateFixture {
    private GateFixture() {}

    /** A judgement with an entry of each verdict, a shift, a budget and both checks. */
    public static GateReport report() {
        return new GateReport(
                "base.json",
                "head.json",
                false,
                List.of("'jdkVersion' is 17 in the baseline and 21 in the candidate"),
                0.01,
                List.of(
                        new GateReport.Check("null-control", true, "one half is no slower than the other"),
                        new GateReport.Check("canary", false, "a slowdown of 25 % was not found")),
                List.of(
                        new GateReport.FamilyPart(
                                "time",
                                0.005,
                                0.05,
                                12,
                                new GateReport.Shift(
                                        1.02,
                                        new GateReport.Bounds(1.01, 1.03),
                                        1,
                                        true,
                                        null,
                                        0,
                                        Verdict.INCONCLUSIVE,
                                        "the two files drifted apart by +2.0 %")),
                        new GateReport.FamilyPart("allocation", 0.005, 0.01, 1, null)),
                Arrays.stream(Verdict.values()).map(GateFixture::entry).toList(),
                List.of(new GateReport.BudgetEntry(
                        "a.B.run|avgt|1||primary",
                        "at most 5.00 µs",
                        6.0,
                        new GateReport.Bounds(5.5, 6.5),
                        GateReport.BudgetEntry.Kept.BROKEN,
                        "6.00 µs (5.50–6.50 µs), allowed is at most 5.00 µs")),
                List.of("The machine is not known."));
    }

    private static GateReport.Entry entry(Verdict verdict) {
        boolean judged = verdict == Verdict.REGRESSED || verdict == Verdict.NO_REGRESSION;
        return new GateReport.Entry(
                "org.acme.MapBenchmark." + verdict.text() + "|avgt|1|size=10|primary",
                "time",
                verdict,
                "is " + verdict.text(),
                "us/op",
                1.0,
                judged ? 1.2 : null,
                10,
                judged ? 10 : 0,
                judged ? 1.2 : null,
                judged ? new GateReport.Bounds(1.1, 1.3) : null,
                judged ? 1e-4 : null,
                judged ? 1e-3 : null,
                judged ? 0.28 : null,
                judged ? 0.05 : null);
    }
}
