package dev.hitmiss.runner.run;

import dev.hitmiss.results.file.AtomicFile;
import dev.hitmiss.results.intake.JmhMerge;
import dev.hitmiss.results.intake.RunAssembler;
import dev.hitmiss.results.intake.RunFile;
import dev.hitmiss.results.model.RunDocument;
import dev.hitmiss.results.report.MarkdownReport;
import dev.hitmiss.runner.plan.RunPlan;
import java.nio.file.Path;
import java.util.List;

/** Makes of a run's parts the documents that others read. Doing it again gives the same documents. */
public final class Assembly {
    private static final String REPORT = "report.md";

    private Assembly() {}

    static void merge(RunFolder folder, RunPlan plan) {
        List<Path> parts = folder.partsOf(plan);
        if (!parts.isEmpty()) {
            JmhMerge.mergeInto(folder.file(RunFile.JMH), parts);
        }
        RunDocument run = RunAssembler.assemble(folder.path());
        RunFile.writeRun(folder.file(RunFile.RUN), run);
        report(folder, run);
    }

    /** Writes the report of a finished run anew and answers where it is. */
    public static Path reportOf(Path out, String run) {
        RunFolder folder = RunFolder.find(out, run);
        return report(folder, RunFile.readRun(folder.file(RunFile.RUN)));
    }

    private static Path report(RunFolder folder, RunDocument run) {
        Path report = folder.file(REPORT);
        AtomicFile.write(report, MarkdownReport.render(run));
        return report;
    }
}
