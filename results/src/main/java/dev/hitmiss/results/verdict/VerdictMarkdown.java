package dev.hitmiss.results.verdict;

import dev.hitmiss.results.model.ExitCode;
import dev.hitmiss.results.model.GateReport;
import dev.hitmiss.results.model.GateReport.Entry;
import dev.hitmiss.results.model.RunVerdict;
import dev.hitmiss.results.model.Verdict;
import dev.hitmiss.results.text.Markdown;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A verdict as the comment of a pull request, of at most {@value #BYTES_MAX} bytes. */
public final class VerdictMarkdown {
    static final int BYTES_MAX = 60_000;

    /** The beginning, the remarks and the end have what the tables leave. */
    private static final int TABLE_BYTES_MAX = 40_000;

    private static final int NAME_LENGTH_MAX = 200;
    private static final int REMARK_LENGTH_MAX = 400;
    private static final int REMARKS_MAX = 20;

    private VerdictMarkdown() {}

    public static String of(RunVerdict verdict) {
        StringBuilder text = new StringBuilder();
        text.append("### ")
                .append(icon(verdict))
                .append(' ')
                .append(Markdown.escape(Summary.of(verdict)))
                .append("\n\n");
        GateReport gate = verdict.gate();
        if (gate != null) {
            tables(gate, text);
        }
        List<String> remarks = Summary.remarks(verdict);
        remarks.stream()
                .limit(REMARKS_MAX)
                .forEach(remark -> text.append("- ")
                        .append(code(remark, REMARK_LENGTH_MAX))
                        .append('\n'));
        if (remarks.size() > REMARKS_MAX) {
            text.append("- … and ").append(remarks.size() - REMARKS_MAX).append(" more in verdict.json\n");
        }
        text.append("\n<sub>exit code ")
                .append(verdict.exitCode())
                .append(" (")
                .append(Markdown.escape(verdict.meaning()))
                .append(")");
        if (gate != null) {
            text.append(" · baseline ")
                    .append(code(gate.baseline(), NAME_LENGTH_MAX))
                    .append(" · candidate ")
                    .append(code(gate.candidate(), NAME_LENGTH_MAX))
                    .append(String.format(Locale.ROOT, " · risk of a false alarm in the build %.3g", gate.alpha()))
                    .append(gate.machineKnown() ? "" : " · machine not known");
        }
        return text.append("</sub>\n\n")
                .append(
                        "<sub>A ratio above 1 is worse, for rates as well; intervals are of 95 %, over forks. “Not slower” means that"
                                + " a slowdown as large as the threshold is excluded; “not to be told” means that neither is shown.</sub>\n")
                .toString();
    }

    private static String icon(RunVerdict verdict) {
        if (verdict.exitCode() == ExitCode.OK.code()) {
            return "✅";
        }
        return verdict.exitCode() == ExitCode.REGRESSION.code() ? "❌" : "⚠️";
    }

    private static void tables(GateReport gate, StringBuilder text) {
        SeriesNames names = SeriesNames.of(gate.benchmarks());
        List<Entry> urgent = gate.benchmarks().stream()
                .filter(entry -> entry.verdict() != Verdict.NO_REGRESSION)
                .toList();
        List<Entry> quiet = gate.benchmarks().stream()
                .filter(entry -> entry.verdict() == Verdict.NO_REGRESSION)
                .toList();
        int left = table(urgent, names, TABLE_BYTES_MAX, text);
        if (!quiet.isEmpty()) {
            text.append("<details><summary>").append(quiet.size()).append(" not slower</summary>\n\n");
            table(quiet, names, left, text);
            text.append("</details>\n\n");
        }
    }

    /** Writes as many rows as there is room for, and answers what room is left. */
    private static int table(List<Entry> entries, SeriesNames names, int room, StringBuilder text) {
        if (entries.isEmpty()) {
            return room;
        }
        text.append("| verdict | benchmark | baseline | candidate | |\n|---|---|---:|---:|---|\n");
        int left = room;
        int shown = 0;
        for (Entry entry : entries) {
            String row = row(entry, names);
            int bytes = row.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > left) {
                break;
            }
            left -= bytes;
            shown++;
            text.append(row);
        }
        text.append('\n');
        if (shown < entries.size()) {
            text.append(String.format(Locale.ROOT, "… and %,d more in verdict.json%n%n", entries.size() - shown));
        }
        return left;
    }

    private static String row(Entry entry, SeriesNames names) {
        return "| "
                + String.join(
                        " | ",
                        Arrays.asList(
                                entry.verdict().text(),
                                code(names.shortName(entry.key()), NAME_LENGTH_MAX),
                                Markdown.escape(VerdictText.level(entry.unit(), entry.baseLevel())),
                                Markdown.escape(VerdictText.level(entry.unit(), entry.candidateLevel())),
                                code(entry.words(), REMARK_LENGTH_MAX)))
                + " |\n";
    }

    /** In a span of code nobody is mentioned and nothing is linked. */
    private static String code(String text, int lengthMax) {
        String shown = text.length() <= lengthMax ? text : text.substring(0, lengthMax) + "…";
        return "<code>" + Markdown.escape(shown) + "</code>";
    }
}
