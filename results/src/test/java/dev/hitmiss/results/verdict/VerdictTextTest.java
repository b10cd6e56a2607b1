package dev.hitmiss.results.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.results.model.GateReport.Entry;
import dev.hitmiss.results.model.RunVerdict;
import dev.hitmiss.results.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class VerdictTextTest {
    private static String text(RunVerdict verdict) {
        return VerdictText.of(verdict, false);
    }

    private static List<String> wide(String text) {
        return text.lines()
                .filter(line -> line.codePointCount(0, line.length()) > VerdictText.WIDTH)
                .toList();
    }

    @Test
    void of_everyKindOfVerdict_putsTheUrgentFirstAndSaysWhatElseMatters() {
        assertThat(text(Reports.everyKind())).isEqualTo("""
                        1 of 8 benchmarks is slower, 1 budget is broken, 1 is missing, 1 cannot be told, 1 has too little to judge, 1 is
                          faster, 1 is new, 1 is ignored, 1 is not slower, and there is a problem

                        regressed      MapBenchmark.regressed      1.00 µs → 1.20 µs  is regressed
                        missing        MapBenchmark.missing        1.00 µs            is missing
                        inconclusive   MapBenchmark.inconclusive   1.00 µs            is inconclusive
                        insufficient   MapBenchmark.insufficient   1.00 µs            is insufficient
                        improved       MapBenchmark.improved       1.00 µs            is improved
                        new            MapBenchmark.new            1.00 µs            is new
                        ignored        MapBenchmark.ignored        1.00 µs            is ignored
                        no-regression  MapBenchmark.no-regression  1.00 µs → 1.20 µs  is no-regression

                        problem: a problem.
                        CHECK FAILED: a slowdown of 25 % was not found.
                        budget broken: a.B.run|avgt|1||primary: 6.00 µs (5.50–6.50 µs), allowed is at most 5.00 µs.
                        time: the two files drifted apart by +2.0 %.
                        accepted by name: 'jdkVersion' is 17 in the baseline and 21 in the candidate.
                        checked: one half is no slower than the other.
                        The machine is not known.
                        If a slowdown is meant, save a new baseline, or list it under 'ignored' in gate.yaml.
                        """);
    }

    @Test
    void of_inColour_paintsTheWordAndKeepsIt() {
        assertThat(VerdictText.of(Reports.everyKind(), true))
                .contains("\u001b[31mregressed    \u001b[0m  MapBenchmark.regressed");
        assertThat(text(Reports.everyKind())).doesNotContain("\u001b");
    }

    @Test
    void of_filesThatMayNotBeCompared_saysWhy() {
        RunVerdict refused =
                new RunVerdict(RunVerdict.SCHEMA_VERSION, 4, "mismatch", List.of("other \u001b[2Jcores"), null);

        assertThat(text(refused))
                .isEqualTo("not judged: the two files may not be compared\n\nproblem: other [2Jcores.\n");
    }

    @Test
    void of_moreThanFit_countsTheQuietAndTheirWorstBound() {
        List<Entry> entries = new ArrayList<>();
        entries.add(Reports.entry("org.acme.MapBenchmark.put|avgt|1|size=1|primary", Verdict.REGRESSED));
        entries.addAll(Reports.quiet(9_954));

        assertThat(text(Reports.clean(entries))).isEqualTo("""
                        1 of 9,955 benchmarks is slower, 9,954 are not slower

                        regressed  MapBenchmark.put size=1  1.00 µs → 2.00 µs  is regressed
                        and 9,954 without a slowdown above 4.1 %; all are in verdict.json (--out DIR)

                        If a slowdown is meant, save a new baseline, or list it under 'ignored' in gate.yaml.
                        """);
    }

    @Test
    void of_moreUrgentThanFit_countsTheirKinds() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            entries.add(Reports.entry("a.B.c|avgt|1|size=" + i + "|primary", Verdict.MISSING));
        }
        entries.addAll(Reports.quiet(1));

        assertThat(text(Reports.clean(entries)).lines().filter(line -> line.startsWith("missing")))
                .hasSize(30);
        assertThat(text(Reports.clean(entries)))
                .contains(
                        "\nand 10 missing and 1 without a slowdown above 4.1 %; all are in verdict.json (--out DIR)\n");
    }

    @Test
    void of_fewEntries_showsWhatTheQuietOnesExclude() {
        assertThat(text(Reports.clean(Reports.quiet(30))).lines().filter(line -> line.startsWith("no-regression")))
                .hasSize(30);
    }

    @Test
    void of_longAndHostileNames_fitsTheWidthAndSteersNothing() {
        String shown = text(Reports.hostile(Verdict.INCONCLUSIVE, 40));

        assertThat(wide(shown)).isEmpty();
        assertThat(shown).doesNotContain("\u001b", "\u0000", "\u202e");
        assertThat(shown).contains("and 10 inconclusive; all are in verdict.json", "… and ");
    }

    @Test
    void of_longWords_goesOnBelowThemAndKeepsFiguresWithTheirUnit() {
        String shown = text(Reports.clean(List.of(Reports.entry(
                "org.acme.MapBenchmark." + "long".repeat(20) + "|avgt|1||primary",
                Verdict.INCONCLUSIVE,
                "cannot tell: 10.7 % faster to 11.9 % slower; 6 more forks a side would",
                "us/op"))));

        assertThat(wide(shown)).isEmpty();
        assertThat(shown.lines().skip(2).map(String::strip))
                .containsExactly(
                        "inconclusive  MapBenchmark.longlonglon…longlonglonglonglonglong  1.00 µs → 2.00 µs  cannot tell:"
                                + " 10.7 % faster to 11.9 %",
                        "slower; 6 more forks a side would");
    }

    @Test
    void of_variantsWithLongNames_keepsEveryParameterOfEach() {
        assertThat(text(Reports.clean(List.of(
                        variant("thrpt|4|hitRatio=0.95,store=REDIS", Verdict.REGRESSED),
                        variant("avgt|1|hitRatio=0.50,store=LOCAL", Verdict.IMPROVED)))))
                .isEqualTo("""
                        1 of 2 benchmarks is slower, 1 is faster

                        regressed  UserReadBenchmark.readThroughBothTiers hitRatio=0.95  1.00 µs → 2.00 µs  12.3 % from where it was before
                                   store=REDIS thrpt 4 threads
                        improved   UserReadBenchmark.readThroughBothTiers hitRatio=0.50  1.00 µs → 2.00 µs  12.3 % from where it was before
                                   store=LOCAL avgt 1 thread

                        If a slowdown is meant, save a new baseline, or list it under 'ignored' in gate.yaml.
                        """);
    }

    @Test
    void of_nameWithoutEnd_takesAFewLinesAndKeepsItsEnds() {
        String shown = text(Reports.clean(List.of(
                Reports.entry("first " + "word ".repeat(1_000) + "last|p99", Verdict.REGRESSED, "w", "us/op"))));

        assertThat(shown.lines()).hasSizeLessThan(10);
        assertThat(shown).contains("regressed  first word", "…", "last|p99\n");
    }

    private static Entry variant(String variant, Verdict kind) {
        return Reports.entry(
                "org.acme.UserReadBenchmark.readThroughBothTiers|" + variant + "|primary",
                kind,
                "12.3 % from where it was before",
                "us/op");
    }

    @Test
    void of_oddUnit_showsItAsItIs() {
        assertThat(text(Reports.clean(
                        List.of(Reports.entry("a.B.c|avgt|1||primary", Verdict.IMPROVED, "w", "a_b/op")))))
                .contains("1.00 a_b/op → 2.00 a_b/op");
    }
}
