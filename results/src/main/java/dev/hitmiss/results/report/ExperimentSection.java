package dev.hitmiss.results.report;

import dev.hitmiss.results.model.Experiment;
import dev.hitmiss.results.model.RunDocument;
import dev.hitmiss.results.text.Markdown;
import dev.hitmiss.results.text.MarkdownTable;

/** What the experiments found, in their own sentences. */
final class ExperimentSection implements Section {
    @Override
    public String render(RunDocument run) {
        if (run.experiments().isEmpty()) {
            return "";
        }
        MarkdownTable table = new MarkdownTable(
                MarkdownTable.Column.text("Experiment"),
                MarkdownTable.Column.text("Network"),
                MarkdownTable.Column.text("Result"),
                MarkdownTable.Column.text("What was found"),
                MarkdownTable.Column.text("A pass is"));
        for (Experiment experiment : run.experiments()) {
            table.add(
                    Markdown.escape(experiment.name()),
                    experiment.networkProfile() == null
                            ? MarkdownTable.NOTHING
                            : experiment.networkProfile().text(),
                    experiment.pass() ? "✅ passed" : "❌ **failed**",
                    Markdown.escape(experiment.text()),
                    Markdown.escape(experiment.passRule()));
        }
        return "## Experiments\n\n" + table.render();
    }
}
