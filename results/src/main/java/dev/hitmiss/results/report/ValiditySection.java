package dev.hitmiss.results.report;

import dev.hitmiss.results.model.RunDocument;
import dev.hitmiss.results.model.Validity;
import dev.hitmiss.results.text.Markdown;
import dev.hitmiss.results.text.MarkdownTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the run found when it doubted itself: each failure, then what passed. */
final class ValiditySection implements Section {
    @Override
    public String render(RunDocument run) {
        if (run.validity().isEmpty()) {
            return "> This run made no checks of itself.\n";
        }
        MarkdownTable table = new MarkdownTable(
                MarkdownTable.Column.text("Check"),
                MarkdownTable.Column.text("Result"),
                MarkdownTable.Column.text("What was found"));
        run.validity().stream()
                .filter(check -> !check.passed())
                .forEach(check ->
                        table.add(Markdown.escape(check.check()), "❌ **failed**", Markdown.escape(check.text())));
        passedByName(run.validity())
                .forEach(
                        (name, checks) -> table.add(Markdown.escape(name), "✅ passed", Markdown.escape(found(checks))));
        return table.render();
    }

    private static Map<String, List<Validity>> passedByName(List<Validity> checks) {
        return checks.stream()
                .filter(Validity::passed)
                .collect(Collectors.groupingBy(Validity::check, LinkedHashMap::new, Collectors.toList()));
    }

    /** Of many that are well, one stands for all. */
    private static String found(List<Validity> passed) {
        String first = passed.get(0).text();
        return passed.size() == 1
                ? first
                : first + " (And " + (passed.size() - 1) + " more that passed; all are in run.json.)";
    }
}
