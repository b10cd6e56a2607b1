package dev.hitmiss.results.report;

import dev.hitmiss.results.model.RunDocument;
import dev.hitmiss.results.model.Validity;
import dev.hitmiss.results.text.Markdown;
import dev.hitmiss.results.text.MarkdownTable;
import java.util.Comparator;
import java.util.List;

/** What the run found when it doubted itself, failures first. */
final class ValiditySection implements Section {
    @Override
    public String render(RunDocument run) {
        if (run.validity().isEmpty()) {
            return "> This run made no checks of itself.\n";
        }
        List<Validity> failuresFirst = run.validity().stream()
                .sorted(Comparator.comparing(Validity::passed))
                .toList();
        MarkdownTable table = new MarkdownTable(
                MarkdownTable.Column.text("Check"),
                MarkdownTable.Column.text("Result"),
                MarkdownTable.Column.text("What was found"));
        for (Validity check : failuresFirst) {
            table.add(
                    Markdown.escape(check.check()),
                    check.passed() ? "✅ passed" : "❌ **failed**",
                    Markdown.escape(check.text()));
        }
        return table.render();
    }
}
