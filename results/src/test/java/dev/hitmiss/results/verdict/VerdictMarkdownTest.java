package dev.hitmiss.results.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.results.model.GateReport.Check;
import dev.hitmiss.results.model.RunVerdict;
import dev.hitmiss.results.model.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class VerdictMarkdownTest {
    @Test
    void of_everyKindOfVerdict_foldsWhatIsNotUrgent() {
        assertThat(VerdictMarkdown.of(Reports.everyKind())).isEqualTo("""
                ### ❌ 1 of 8 benchmarks is slower, 1 budget is broken, 1 is missing, 1 cannot be told, 1 has too little to judge, 1 is faster, 1 is new, 1 is ignored, 1 is not slower, and there is a problem

                | verdict | benchmark | baseline | candidate | what was found |
                |---|---|---:|---:|---|
                | **regressed** | <code>MapBenchmark.regressed</code> | 1.00 µs | 1.20 µs | is regressed |
                | missing | <code>MapBenchmark.missing</code> | 1.00 µs |  | is missing |
                | inconclusive | <code>MapBenchmark.inconclusive</code> | 1.00 µs |  | is inconclusive |
                | insufficient | <code>MapBenchmark.insufficient</code> | 1.00 µs |  | is insufficient |
                | improved | <code>MapBenchmark.improved</code> | 1.00 µs |  | is improved |
                | new | <code>MapBenchmark.new</code> | 1.00 µs |  | is new |
                | ignored | <code>MapBenchmark.ignored</code> | 1.00 µs |  | is ignored |

                <details><summary>1 without a slowdown above 28.0 %</summary>

                | verdict | benchmark | baseline | candidate | what was found |
                |---|---|---:|---:|---|
                | no-regression | <code>MapBenchmark.no-regression</code> | 1.00 µs | 1.20 µs | is no-regression |

                </details>

                - problem: a problem.
                - CHECK FAILED: a slowdown of 25 % was not found.
                - budget broken: <code>a.B.run\\|avgt\\|1\\|\\|primary:</code> 6.00 µs (5.50–6.50 µs), allowed is at most 5.00 µs.
                - time: the two files drifted apart by +2.0 %.
                - accepted by name: 'jdkVersion' is 17 in the baseline and 21 in the candidate.
                - checked: one half is no slower than the other.
                - The machine is not known.
                - If a slowdown is meant, save a new baseline, or list it under 'ignored' in gate.yaml.

                <sub>baseline <code>base.json</code> · candidate <code>head.json</code> · risk of a false alarm in the whole build 1.00 % · fails from 5.00 % (time), 1.00 % (allocation) · machine not known · exit code 1 (regression)</sub>

                <details><summary>How to read this</summary>

                - Forks are what is compared. Percentages are of the baseline's cost, in brackets their 95 % interval.
                - “no-regression” means that a slowdown from which on a build fails is excluded, “inconclusive” that neither is shown.
                - What all benchmarks share is taken for a drift of the machine and taken out, so that levels may differ by more.

                </details>
                """);
    }

    @ParameterizedTest
    @EnumSource(names = {"REGRESSED", "NO_REGRESSION"})
    void of_veryManyHostileNames_staysSmallAndHarmless(Verdict kind) {
        String text = VerdictMarkdown.of(Reports.hostile(kind, 20_000));

        assertThat(text.getBytes(StandardCharsets.UTF_8).length)
                .isBetween(VerdictMarkdown.BYTES_MAX * 3 / 4, VerdictMarkdown.BYTES_MAX);
        assertThat(text)
                .contains(", left out here; all are in verdict.json", " more in verdict.json\n")
                .doesNotContain("<script>", "\u001b", "\u0000", "\u202e");
        assertThat(text.replaceAll("<code>.*?</code>", "")).doesNotContain("@", "GH-", "://", "#12", "`", "](");
        assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(text);
        assertThat(text.lines().filter(line -> line.startsWith("| **regressed**") || line.startsWith("| no-regr")))
                .isNotEmpty()
                .allMatch(line ->
                        line.replace("\\|", "").chars().filter(c -> c == '|').count() == 6);
    }

    @Test
    void of_quietBuild_isGreen() {
        assertThat(VerdictMarkdown.of(Reports.clean(Reports.quiet(2))))
                .startsWith(
                        "### ✅ none of 2 benchmarks is slower\n\n<details><summary>2 without a slowdown above 4.1 %<");
    }

    @Test
    void of_buildInWhichNothingWasDecided_isNotGreen() {
        assertThat(VerdictMarkdown.of(
                        Reports.clean(List.of(Reports.entry("a.B.c|avgt|1||primary", Verdict.INCONCLUSIVE)))))
                .startsWith("### ⚠️ the only benchmark cannot be told");
        assertThat(VerdictMarkdown.of(Reports.verdict(
                        0,
                        List.of(),
                        Reports.quiet(2),
                        List.of(new Check("canary", false, "not found")),
                        List.of(),
                        List.of())))
                .startsWith("### ⚠️ a large slowdown would not be found: ");
    }

    @Test
    void of_regressionBesideMissingBenchmarks_isRed() {
        RunVerdict verdict = Reports.verdict(
                5,
                List.of(),
                List.of(
                        Reports.entry("a.B.c|avgt|1||primary", Verdict.REGRESSED),
                        Reports.entry("a.B.d|avgt|1||primary", Verdict.MISSING)),
                List.of(),
                List.of(),
                List.of());

        assertThat(VerdictMarkdown.of(verdict)).startsWith("### ❌ 1 of 2 benchmarks is slower, 1 is missing");
    }

    @Test
    void of_filesThatMayNotBeCompared_saysWhy() {
        assertThat(VerdictMarkdown.of(new RunVerdict(
                        RunVerdict.SCHEMA_VERSION, 4, "mismatch", List.of("'cpu' is A and B; measure again"), null)))
                .isEqualTo("""
                        ### ⚠️ not judged: the two files may not be compared

                        - problem: 'cpu' is A and B; measure again.

                        <sub>exit code 4 (mismatch)</sub>
                        """);
    }
}
