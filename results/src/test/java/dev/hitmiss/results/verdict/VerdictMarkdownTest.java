package dev.hitmiss.results.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.results.Fixtures;
import dev.hitmiss.results.model.GateReport;
import dev.hitmiss.results.model.RunVerdict;
import dev.hitmiss.results.model.Verdict;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;

final class VerdictMarkdownTest {
    private static final String HOSTILE = "a.<script>|`@everyone` #12\n\u0000\u001b[31m[x](y)".repeat(10);

    private static RunVerdict verdict(List<GateReport.Entry> entries) {
        GateReport gate = Fixtures.gate();
        return new RunVerdict(
                RunVerdict.SCHEMA_VERSION,
                1,
                "regression",
                Collections.nCopies(1_000, "problem ".repeat(100)),
                new GateReport(
                        HOSTILE,
                        HOSTILE,
                        false,
                        gate.accepted(),
                        gate.alpha(),
                        gate.checks(),
                        gate.families(),
                        entries,
                        gate.budgets(),
                        gate.notes()));
    }

    private static List<GateReport.Entry> many(Verdict verdict) {
        return IntStream.range(0, 20_000)
                .mapToObj(i -> new GateReport.Entry(
                        HOSTILE + i + "|avgt|1||primary",
                        "time",
                        verdict,
                        HOSTILE,
                        "us/op",
                        1.0,
                        2.0,
                        10,
                        10,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null))
                .toList();
    }

    @Test
    void of_everyKindOfVerdict_foldsWhatIsNotUrgent() {
        String text = VerdictMarkdown.of(
                new RunVerdict(RunVerdict.SCHEMA_VERSION, 1, "regression", List.of(), Fixtures.gate()));

        assertThat(text)
                .startsWith("### ❌ of 8 series: 1 slower, ")
                .contains(
                        "| regressed | <code>MapBenchmark.regressed</code> | 1.00 µs | 1.20 µs | <code>is regressed</code> |")
                .contains("<details><summary>1 not slower</summary>")
                .contains(
                        "exit code 1 (regression) · baseline <code>base.json</code> · candidate <code>head.json</code>")
                .contains("machine not known");
    }

    @ParameterizedTest
    @EnumSource(names = {"REGRESSED", "NO_REGRESSION"})
    void of_veryManyHostileNames_staysSmallAndHarmless(Verdict kind) {
        String text = VerdictMarkdown.of(verdict(many(kind)));

        assertThat(text.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(VerdictMarkdown.BYTES_MAX);
        assertThat(text).contains(" more in verdict.json").doesNotContain("<script>", "\u001b", "\u0000");
        assertThat(text.replaceAll("<code>.*?</code>", "")).doesNotContain("@everyone");
        assertThat(text.lines().filter(line -> line.startsWith("| " + kind.text())))
                .allMatch(line ->
                        line.replace("\\|", "").chars().filter(c -> c == '|').count() == 6);
    }

    @Test
    void junit_hostileNames_isWellFormedAndCountsThem() throws Exception {
        String xml = JunitXml.of(verdict(many(Verdict.REGRESSED).subList(0, 3)));

        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getElementsByTagName("failure").getLength()).isEqualTo(4);
        assertThat(document.getElementsByTagName("testsuite").getLength()).isEqualTo(3);
    }

    @Test
    void junit_filesThatMayNotBeCompared_isOneError() throws Exception {
        assertThat(JunitXml.of(new RunVerdict(RunVerdict.SCHEMA_VERSION, 4, "mismatch", List.of("other cores"), null)))
                .contains("<error message=\"mismatch\">other cores</error>");
    }
}
