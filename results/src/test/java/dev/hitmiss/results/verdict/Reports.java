package dev.hitmiss.results.verdict;

import dev.hitmiss.results.GateFixture;
import dev.hitmiss.results.model.GateReport;
import dev.hitmiss.results.model.GateReport.BudgetEntry;
import dev.hitmiss.results.model.GateReport.Check;
import dev.hitmiss.results.model.GateReport.Entry;
import dev.hitmiss.results.model.GateReport.FamilyPart;
import dev.hitmiss.results.model.RunVerdict;
import dev.hitmiss.results.model.Verdict;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Verdicts to be shown. */
final class Reports {
    static final String HOSTILE =
            "a.<script>|`@everyone` @someone #12 GH-9 https://x.y\n\u0000\u001b[31m\u202e[x](y)&&😀 ";

    private Reports() {}

    /** One entry of each kind, and something of everything else. */
    static RunVerdict everyKind() {
        return new RunVerdict(RunVerdict.SCHEMA_VERSION, 1, "regression", List.of("a problem"), GateFixture.report());
    }

    static RunVerdict clean(List<Entry> entries) {
        return verdict(0, List.of(), entries, List.of(), List.of(), List.of());
    }

    static RunVerdict verdict(
            int exitCode,
            List<String> problems,
            List<Entry> entries,
            List<Check> checks,
            List<FamilyPart> families,
            List<BudgetEntry> budgets) {
        return new RunVerdict(
                RunVerdict.SCHEMA_VERSION,
                exitCode,
                "its meaning",
                problems,
                new GateReport(
                        "base.json",
                        "head.json",
                        true,
                        List.of(),
                        0.01,
                        checks,
                        families,
                        entries,
                        budgets,
                        List.of()));
    }

    /** Hostile in everything that a file can bring, as often as it can bring it. */
    static RunVerdict hostile(Verdict kind, int entries) {
        String text = HOSTILE.repeat(6);
        List<Entry> many = IntStream.range(0, entries)
                .mapToObj(i -> entry(text + i + "|avgt|1||primary", kind, text, HOSTILE))
                .toList();
        return new RunVerdict(
                RunVerdict.SCHEMA_VERSION,
                1,
                text,
                IntStream.range(0, 1_000).mapToObj(i -> "&".repeat(1_000)).toList(),
                new GateReport(
                        text,
                        text,
                        false,
                        List.of(text),
                        0.01,
                        List.of(new Check("canary", true, text)),
                        List.of(),
                        many,
                        List.of(new BudgetEntry(text, text, null, null, BudgetEntry.Kept.BROKEN, text)),
                        List.of(text)));
    }

    static List<Entry> quiet(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> entry("org.acme.MapBenchmark.get|avgt|1|size=" + i + "|primary", Verdict.NO_REGRESSION))
                .toList();
    }

    static Entry entry(String key, Verdict kind) {
        return entry(key, kind, "is " + kind.text(), "us/op");
    }

    static Entry entry(String key, Verdict kind, String words, @Nullable String unit) {
        return new Entry(key, "time", kind, words, unit, 1.0, 2.0, 10, 10, null, null, null, null, 0.041, null);
    }
}
