package dev.hitmiss.results.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.results.model.GateReport.Bounds;
import dev.hitmiss.results.model.GateReport.FamilyPart;
import dev.hitmiss.results.model.GateReport.Shift;
import dev.hitmiss.results.model.RunVerdict;
import dev.hitmiss.results.model.Verdict;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

final class JunitXmlTest {
    private static Document parsed(RunVerdict verdict) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(JunitXml.of(verdict).getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> all(Document document, String tag) {
        NodeList nodes = document.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static List<String> messages(Document document, String tag) {
        return all(document, tag).stream().map(it -> it.getAttribute("message")).toList();
    }

    @Test
    void of_everyKindOfVerdict_failsErrsAndSkips() throws Exception {
        Document document = parsed(Reports.everyKind());

        assertThat(messages(document, "failure"))
                .containsExactly("is regressed", "6.00 µs (5.50–6.50 µs), allowed is at most 5.00 µs");
        assertThat(messages(document, "error")).containsExactly("regression", "is missing");
        assertThat(messages(document, "skipped"))
                .containsExactly(
                        "inconclusive: is inconclusive",
                        "insufficient: is insufficient",
                        "new: is new",
                        "ignored: is ignored");
    }

    @Test
    void of_everyKindOfVerdict_countsWhatEachSuiteHolds() throws Exception {
        for (Element suite : all(parsed(Reports.everyKind()), "testsuite")) {
            for (var count : List.of(
                    List.of("tests", "testcase"),
                    List.of("failures", "failure"),
                    List.of("errors", "error"),
                    List.of("skipped", "skipped"))) {
                assertThat(suite.getAttribute(count.get(0)))
                        .as(suite.getAttribute("name") + " " + count)
                        .isEqualTo(Integer.toString(
                                suite.getElementsByTagName(count.get(1)).getLength()));
            }
        }
    }

    @Test
    void of_everythingSlowerTogether_failsThoughNoBenchmarkDoes() throws Exception {
        Shift shift = new Shift(1.2, new Bounds(1.1, 1.3), 1, true, 1.0, 3, Verdict.REGRESSED, "everything got slower");

        assertThat(messages(
                        parsed(Reports.verdict(
                                1,
                                List.of(),
                                Reports.quiet(8),
                                List.of(),
                                List.of(new FamilyPart("time", 0.01, 0.05, 8, shift)),
                                List.of())),
                        "failure"))
                .containsExactly("everything got slower");
    }

    @Test
    void of_hostileNames_isWellFormed() throws Exception {
        String lone = "\ud800\uffff]]>\"";

        assertThat(all(parsed(Reports.hostile(Verdict.REGRESSED, 3)), "testcase"))
                .hasSize(5);
        assertThat(messages(
                        parsed(Reports.clean(
                                List.of(Reports.entry("a" + lone + "|x", Verdict.MISSING, lone, "us/op")))),
                        "error"))
                .containsExactly("\ufffd\ufffd]]>\"");
    }

    @Test
    void of_manyEscapedCharacters_isReadByAReaderThatCountsThem() throws Exception {
        DocumentBuilderFactory strict = DocumentBuilderFactory.newDefaultInstance();
        strict.setAttribute("http://www.oracle.com/xml/jaxp/properties/maxGeneralEntitySizeLimit", "10");
        String key = "<&\">".repeat(10) + "|x";
        String xml = JunitXml.of(Reports.clean(List.of(Reports.entry(key, Verdict.MISSING, key, "us/op"))));

        Document document =
                strict.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));

        assertThat(all(document, "testcase").get(0).getAttribute("name")).isEqualTo(key);
        assertThat(messages(document, "error")).containsExactly(key);
        assertThat(all(document, "error").get(0).getTextContent()).isEqualTo(key + "\n" + key);
    }

    @Test
    void of_textWithoutEnd_isShortenedInTheMiddle() throws Exception {
        String problem = "first " + "x".repeat(50_000) + " last";

        assertThat(all(
                        parsed(new RunVerdict(RunVerdict.SCHEMA_VERSION, 4, "mismatch", List.of(problem), null)),
                        "error"))
                .singleElement()
                .extracting(Element::getTextContent)
                .asString()
                .hasSize(10_000)
                .startsWith("first x")
                .contains("x…x")
                .endsWith("x last");
    }

    @Test
    void of_filesThatMayNotBeCompared_isOneError() {
        assertThat(JunitXml.of(new RunVerdict(RunVerdict.SCHEMA_VERSION, 4, "mismatch", List.of("other cores"), null)))
                .contains("<testcase classname=\"hitmiss.build\" name=\"files\">"
                        + "<error message=\"mismatch\">other cores</error></testcase>");
    }
}
