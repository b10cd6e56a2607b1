package dev.hitmiss.runner.run;

import dev.hitmiss.results.claims.ClaimsLedger;
import dev.hitmiss.results.file.AtomicFile;
import dev.hitmiss.results.intake.JmhFile;
import dev.hitmiss.results.intake.JmhMerge;
import dev.hitmiss.results.intake.JmhRow;
import dev.hitmiss.results.intake.RunAssembler;
import dev.hitmiss.results.intake.RunFile;
import dev.hitmiss.results.model.ExitCode;
import dev.hitmiss.results.model.RowKey;
import dev.hitmiss.results.model.RunDocument;
import dev.hitmiss.results.report.MarkdownReport;
import dev.hitmiss.runner.plan.RunPlan;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes of a run's parts the documents that others read. Doing it again gives the same documents. */
public final class Assembly {
    private static final String REPORT = "report.md";

    private Assembly() {}

    /** Merges the parts; answers which planned rows the merged file lacks. */
    static List<Problem> mergeParts(RunFolder folder, RunPlan plan) {
        List<Path> parts = folder.partsOf(plan);
        if (parts.isEmpty()) {
            return List.of();
        }
        JmhMerge.mergeInto(folder.file(RunFile.JMH), parts);
        Map<RowKey, Integer> forks =
                JmhFile.read(folder.file(RunFile.JMH)).stream().collect(Collectors.toMap(JmhRow::key, JmhRow::forks));
        return folder.progress(plan).stream()
                .filter(row -> row.forksDone() != forks.getOrDefault(row.key(), 0))
                .map(row -> new Problem(
                        ExitCode.INCOMPLETE,
                        row.key() + " has " + row.forksDone() + " parts, but the merged file has "
                                + forks.getOrDefault(row.key(), 0) + " of its forks"))
                .toList();
    }

    static void write(RunFolder folder) {
        RunDocument run = ClaimsLedger.judged(RunAssembler.assemble(folder.path()));
        RunFile.writeRun(folder.file(RunFile.RUN), run);
        report(folder, run);
    }

    /** Writes the report of a finished run anew and answers where it is. */
    public static Path reportOf(Path out, String run) {
        RunFolder folder = RunFolder.find(out, run);
        return report(folder, judged(folder));
    }

    /** A finished run with its ledger of claims computed anew: a run of an earlier build has none, or another one. */
    public static RunDocument judged(Path out, String run) {
        return judged(RunFolder.find(out, run));
    }

    private static RunDocument judged(RunFolder folder) {
        return ClaimsLedger.judged(RunFile.readRun(folder.file(RunFile.RUN)));
    }

    private static Path report(RunFolder folder, RunDocument run) {
        Path report = folder.file(REPORT);
        AtomicFile.write(report, MarkdownReport.render(run));
        return report;
    }
}
