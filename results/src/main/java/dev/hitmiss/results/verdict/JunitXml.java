package dev.hitmiss.results.verdict;

import dev.hitmiss.results.model.GateReport;
import dev.hitmiss.results.model.GateReport.BudgetEntry;
import dev.hitmiss.results.model.GateReport.BudgetEntry.Kept;
import dev.hitmiss.results.model.GateReport.Entry;
import dev.hitmiss.results.model.GateReport.FamilyPart;
import dev.hitmiss.results.model.GateReport.Shift;
import dev.hitmiss.results.model.RunVerdict;
import dev.hitmiss.results.model.Verdict;
import dev.hitmiss.results.text.Shortened;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A verdict as a JUnit report: one suite a family, one case a series. */
public final class JunitXml {
    /** What XML 1.0 cannot hold, not even escaped. */
    private static final String FORBIDDEN = "[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    /** Readers of XML refuse texts without end. */
    private static final int TEXT_LENGTH_MAX = 10_000;

    private final XMLStreamWriter xml;

    private JunitXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    public static String of(RunVerdict verdict) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new JunitXml(xml).write(verdict);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text in memory can be written", e);
        }
        return numbered(text.append('\n').toString());
    }

    private void write(RunVerdict verdict) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("testsuites");
        xml.writeAttribute("name", "hitmiss gate");
        GateReport gate = verdict.gate();
        if (!verdict.problems().isEmpty() || gate == null) {
            whole(verdict);
        }
        if (gate != null) {
            Map<String, List<Entry>> families = gate.benchmarks().stream()
                    .collect(Collectors.groupingBy(Entry::family, () -> new TreeMap<>(), Collectors.toList()));
            together(gate);
            for (Map.Entry<String, List<Entry>> family : families.entrySet()) {
                family(family.getKey(), family.getValue());
            }
            budgets(gate.budgets());
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void whole(RunVerdict verdict) throws XMLStreamException {
        suite("build", 1, 0, 1, 0);
        testCase("build", "files");
        outcome("error", verdict.meaning(), String.join("\n", verdict.problems()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** A suite that got slower as a whole fails even where no single benchmark does. */
    private void together(GateReport gate) throws XMLStreamException {
        for (FamilyPart family : gate.families()) {
            Shift shift = family.shift();
            if (shift != null && shift.verdict() == Verdict.REGRESSED) {
                suite(family.family() + " together", 1, 1, 0, 0);
                testCase(family.family(), "everything together");
                outcome("failure", shift.words(), shift.words());
                xml.writeEndElement();
                xml.writeEndElement();
            }
        }
    }

    private void family(String name, List<Entry> entries) throws XMLStreamException {
        suite(
                name,
                entries.size(),
                count(entries, Verdict.REGRESSED),
                count(entries, Verdict.MISSING),
                entries.stream().filter(entry -> skipped(entry.verdict())).count());
        for (Entry entry : entries) {
            testCase(name, entry.key());
            if (entry.verdict() == Verdict.REGRESSED) {
                outcome("failure", entry.words(), entry.key() + "\n" + entry.words());
            } else if (entry.verdict() == Verdict.MISSING) {
                outcome("error", entry.words(), entry.key() + "\n" + entry.words());
            } else if (skipped(entry.verdict())) {
                xml.writeEmptyElement("skipped");
                xml.writeAttribute("message", allowed(entry.verdict().text() + ": " + entry.words()));
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void budgets(List<BudgetEntry> budgets) throws XMLStreamException {
        if (budgets.isEmpty()) {
            return;
        }
        suite(
                "budgets",
                budgets.size(),
                budgets.stream().filter(it -> it.kept() == Kept.BROKEN).count(),
                0,
                budgets.stream().filter(it -> it.kept() == Kept.UNDECIDED).count());
        for (BudgetEntry budget : budgets) {
            testCase("budgets", budget.key());
            if (budget.kept() == Kept.BROKEN) {
                outcome("failure", budget.words(), budget.words());
            } else if (budget.kept() == Kept.UNDECIDED) {
                xml.writeEmptyElement("skipped");
                xml.writeAttribute("message", allowed(budget.words()));
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void suite(String name, long tests, long failures, long errors, long skipped) throws XMLStreamException {
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", name);
        xml.writeAttribute("tests", Long.toString(tests));
        xml.writeAttribute("failures", Long.toString(failures));
        xml.writeAttribute("errors", Long.toString(errors));
        xml.writeAttribute("skipped", Long.toString(skipped));
    }

    private void testCase(String suite, String name) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", "hitmiss." + suite);
        xml.writeAttribute("name", allowed(name));
    }

    private void outcome(String kind, String message, String text) throws XMLStreamException {
        xml.writeStartElement(kind);
        xml.writeAttribute("message", allowed(message));
        xml.writeCharacters(allowed(Shortened.inTheMiddle(text, TEXT_LENGTH_MAX)));
        xml.writeEndElement();
    }

    private static long count(List<Entry> entries, Verdict verdict) {
        return entries.stream().filter(entry -> entry.verdict() == verdict).count();
    }

    /** What was not judged has neither passed nor failed. */
    private static boolean skipped(Verdict verdict) {
        return verdict.undecided() || verdict == Verdict.IGNORED || verdict == Verdict.NEW;
    }

    /** By number, as readers of XML count the references by name of a whole document and refuse too many. */
    private static String numbered(String xml) {
        return xml.replace("&amp;", "&#38;")
                .replace("&lt;", "&#60;")
                .replace("&gt;", "&#62;")
                .replace("&quot;", "&#34;");
    }

    private static String allowed(String text) {
        return text.replaceAll(FORBIDDEN, "\uFFFD");
    }
}
