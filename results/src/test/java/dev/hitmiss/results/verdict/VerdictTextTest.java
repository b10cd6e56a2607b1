package dev.hitmiss.results.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.results.Fixtures;
import dev.hitmiss.results.model.RunVerdict;
import java.util.List;
import org.junit.jupiter.api.Test;

final class VerdictTextTest {
    private static final RunVerdict VERDICT =
            new RunVerdict(RunVerdict.SCHEMA_VERSION, 1, "regression", List.of("a problem"), Fixtures.gate());

    @Test
    void of_everyKindOfVerdict_putsTheUrgentFirstAndSaysWhatElseMatters() {
        assertThat(VerdictText.of(VERDICT, false)).isEqualTo("""
                        of 8 series: 1 slower, 1 missing, 1 not to be told, 1 with too little to judge, 1 faster, 1 new, 1 ignored, 1 not slower, 1 over its budget

                        regressed      MapBenchmark.regressed      1.00 µs → 1.20 µs  is regressed
                        missing        MapBenchmark.missing        1.00 µs            is missing
                        inconclusive   MapBenchmark.inconclusive   1.00 µs            is inconclusive
                        insufficient   MapBenchmark.insufficient   1.00 µs            is insufficient
                        improved       MapBenchmark.improved       1.00 µs            is improved
                        new            MapBenchmark.new            1.00 µs            is new
                        ignored        MapBenchmark.ignored        1.00 µs            is ignored
                        no-regression  MapBenchmark.no-regression  1.00 µs → 1.20 µs  is no-regression

                        a problem
                        time: the two files drifted apart by +2.0 %.
                        budget broken: a.B.run|avgt|1||primary: 6.00 µs (5.50–6.50 µs), allowed is at most 5.00 µs.
                        checked: one half is no slower than the other.
                        CHECK FAILED: a slowdown of 25 % was not found.
                        accepted by name: 'jdkVersion' is 17 in the baseline and 21 in the candidate.
                        The machine is not known.
                        """);
    }

    @Test
    void of_inColour_paintsTheWordAndKeepsIt() {
        assertThat(VerdictText.of(VERDICT, true)).contains("\u001b[31mregressed    \u001b[0m  MapBenchmark.regressed");
    }

    @Test
    void of_filesThatMayNotBeCompared_saysWhy() {
        RunVerdict refused =
                new RunVerdict(RunVerdict.SCHEMA_VERSION, 4, "mismatch", List.of("other \u001b[2Jcores"), null);

        assertThat(VerdictText.of(refused, false))
                .isEqualTo("not judged: the two files may not be compared\n\nother  [2Jcores\n");
    }
}
