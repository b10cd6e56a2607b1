package dev.hitmiss.results.verdict;

import dev.hitmiss.results.model.ExitCode;
import dev.hitmiss.results.model.GateReport;
import dev.hitmiss.results.model.GateReport.Check;
import dev.hitmiss.results.model.GateReport.Entry;
import dev.hitmiss.results.model.RunVerdict;
import dev.hitmiss.results.model.Verdict;
import dev.hitmiss.results.text.Markdown;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A verdict as the comment of a pull request, of at most {@value #BYTES_MAX} bytes. */
public final class VerdictMarkdown {
    static final int BYTES_MAX = 60_000;

    /** What is said beside the tables never takes their room. */
    private static final int REMARKS_BYTES_MAX = 15_000;

    /** Headings, folds and counts. */
    private static final int FRAME_BYTES_MAX = 2_000;

    private static final int NAME_LENGTH_MAX = 160;
    private static final int SENTENCE_LENGTH_MAX = 400;

    private static final String READING = """
            <details><summary>How to read this</summary>

            - Forks are what is compared. Percentages are of the baseline's cost, in brackets their 95 % interval.
            - “no-regression” means that a slowdown from which on a build fails is excluded, “inconclusive” that neither is shown.
            - What all benchmarks share is taken for a drift of the machine and taken out, so that levels may differ by more.

            </details>
            """;

    private VerdictMarkdown() {}

    public static String of(RunVerdict verdict) {
        String head = "### " + icon(verdict) + " " + Markdown.escape(Summary.of(verdict)) + "\n\n";
        String remarks = remarks(Remarks.of(verdict));
        GateReport gate = verdict.gate();
        String end = "\n" + provenance(verdict) + (gate == null ? "" : "\n" + READING);
        int room = BYTES_MAX - FRAME_BYTES_MAX - bytes(head) - bytes(remarks) - bytes(end);
        return head + (gate == null ? "" : tables(gate, room)) + remarks + end;
    }

    private static String icon(RunVerdict verdict) {
        GateReport gate = verdict.gate();
        if (verdict.exitCode() == ExitCode.REGRESSION.code()
                || (gate != null && gate.benchmarks().stream().anyMatch(it -> it.verdict() == Verdict.REGRESSED))) {
            return "❌";
        }
        boolean trusted = gate != null
                && gate.checks().stream().allMatch(Check::passed)
                && gate.families().stream()
                        .noneMatch(
                                it -> it.shift() != null && it.shift().verdict().undecided())
                && gate.benchmarks().stream()
                        .anyMatch(it -> it.verdict() == Verdict.NO_REGRESSION || it.verdict() == Verdict.IMPROVED);
        return verdict.exitCode() == ExitCode.OK.code() && trusted ? "✅" : "⚠️";
    }

    private static String tables(GateReport gate, int room) {
        SeriesNames names = SeriesNames.of(gate.benchmarks());
        List<Entry> quiet = Shown.quiet(gate.benchmarks());
        String urgent = table(Shown.urgent(gate.benchmarks()), names, room);
        if (quiet.isEmpty()) {
            return urgent;
        }
        return urgent + "<details><summary>" + Shown.counted(quiet) + "</summary>\n\n"
                + table(quiet, names, room - bytes(urgent)) + "</details>\n\n";
    }

    /** Has as many rows as there is room for. */
    private static String table(List<Entry> entries, SeriesNames names, int room) {
        StringBuilder rows = new StringBuilder();
        int left = room;
        int shown = 0;
        while (shown < entries.size()) {
            String row = row(entries.get(shown), names);
            left -= bytes(row);
            if (left < 0) {
                break;
            }
            rows.append(row);
            shown++;
        }
        String heading = "| verdict | benchmark | baseline | candidate | what was found |\n|---|---|---:|---:|---|\n";
        List<Entry> rest = entries.subList(shown, entries.size());
        return (shown == 0 ? "" : heading + rows + "\n")
                + (rest.isEmpty()
                        ? ""
                        : "… and " + Shown.counted(rest) + ", left out here; all are in verdict.json\n\n");
    }

    private static String row(Entry entry, SeriesNames names) {
        return "| "
                + (entry.verdict() == Verdict.REGRESSED
                        ? "**regressed**"
                        : entry.verdict().text())
                + " | " + Prose.code(names.shortName(entry.key()), NAME_LENGTH_MAX)
                + " | " + Prose.sentence(Shown.level(entry.unit(), entry.baseLevel()), NAME_LENGTH_MAX)
                + " | " + Prose.sentence(Shown.level(entry.unit(), entry.candidateLevel()), NAME_LENGTH_MAX)
                + " | " + Prose.sentence(entry.words(), SENTENCE_LENGTH_MAX) + " |\n";
    }

    private static String remarks(List<String> remarks) {
        List<String> lines = new ArrayList<>();
        int left = REMARKS_BYTES_MAX;
        for (String remark : remarks) {
            String line = "- " + Prose.sentence(remark, SENTENCE_LENGTH_MAX) + "\n";
            left -= bytes(line);
            if (left < 0) {
                lines.add("- … and " + (remarks.size() - lines.size()) + " more in verdict.json\n");
                break;
            }
            lines.add(line);
        }
        return String.join("", lines);
    }

    private static String provenance(RunVerdict verdict) {
        GateReport gate = verdict.gate();
        String exit =
                "exit code " + verdict.exitCode() + " (" + Prose.sentence(verdict.meaning(), NAME_LENGTH_MAX) + ")";
        if (gate == null) {
            return "<sub>" + exit + "</sub>\n";
        }
        return "<sub>baseline " + Prose.code(gate.baseline(), NAME_LENGTH_MAX)
                + " · candidate " + Prose.code(gate.candidate(), NAME_LENGTH_MAX)
                + String.format(Locale.ROOT, " · risk of a false alarm in the whole build %.3g %%", gate.alpha() * 100)
                + limits(gate)
                + " · machine " + (gate.machineKnown() ? "known" : "not known")
                + " · " + exit + "</sub>\n";
    }

    private static String limits(GateReport gate) {
        return gate.families().stream()
                .map(family -> String.format(Locale.ROOT, "%.3g %% (%s)", family.delta() * 100, family.family()))
                .reduce((one, other) -> one + ", " + other)
                .map(all -> " · fails from " + all)
                .orElse("");
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
