package dev.hitmiss.results.report;

import dev.hitmiss.results.claims.LedgerView;
import dev.hitmiss.results.claims.LedgerView.Note;
import dev.hitmiss.results.model.RunDocument;
import dev.hitmiss.results.text.Markdown;
import dev.hitmiss.results.text.MarkdownTable;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The ledger: claimed beside measured, then what bounds it, then what this run leaves open. */
final class ClaimsSection implements Section {
    private static final String HOW =
            "A verdict needs the whole 95 % interval on one side of the promise. What was weighed or counted once has none;"
                    + " of one load run, a factor of 1.5 decides. The *ceiling*"
                    + " is what a hit that is as fast as its floor, the bare client, would come to. Where a promise *needs PostgreSQL*"
                    + " further away, hit and miss stay as measured and PostgreSQL alone moves. Latencies on loopback have no"
                    + " network in them; those that were promised have.\n";

    @Override
    public String render(RunDocument run) {
        LedgerView ledger = new LedgerView(run.claims());
        if (ledger.isEmpty()) {
            return "";
        }
        return "## What the seed documents promise\n\n" + Markdown.escape(ledger.sum()) + "\n"
                + table(ledger)
                + (ledger.notes().isEmpty() ? "" : "\n" + HOW + "\n" + list(ledger.notes()))
                + paragraph(
                        "By construction, since a latency under a delay that was typed in is an input.",
                        ledger.byConstruction(),
                        note -> note.about() + ": " + note.text())
                + (ledger.undecided().isEmpty()
                        ? ""
                        : "\n*Not decided by this run:*\n\n" + undecided(ledger.undecided()));
    }

    private static String table(LedgerView ledger) {
        MarkdownTable table = new MarkdownTable(
                MarkdownTable.Column.text("Id"),
                MarkdownTable.Column.text("Network"),
                MarkdownTable.Column.text("What"),
                MarkdownTable.Column.text("Claimed"),
                MarkdownTable.Column.figures("Measured (95 % interval)"),
                MarkdownTable.Column.figures("Ceiling"),
                MarkdownTable.Column.text("Verdict"));
        for (LedgerView.Line line : ledger.lines()) {
            table.add(
                    line.id(),
                    orNothing(line.network()),
                    Markdown.escape(line.figure()),
                    Markdown.escape(line.claimed()),
                    Markdown.escape(line.measured()),
                    orNothing(line.ceiling()),
                    line.verdict());
        }
        return table.isEmpty() ? "" : "\n" + table.render();
    }

    private static String orNothing(String text) {
        return text.isEmpty() ? MarkdownTable.NOTHING : Markdown.escape(text);
    }

    private static String list(List<Note> notes) {
        return notes.stream()
                .map(note ->
                        "- **" + Markdown.escape(note.about()) + "**: " + Markdown.withCommands(note.text()) + ".\n")
                .collect(Collectors.joining());
    }

    private static String undecided(List<Note> notes) {
        return notes.stream()
                .map(note -> "- " + Markdown.escape(note.about()) + ": " + Markdown.withCommands(note.text()) + ".\n")
                .collect(Collectors.joining());
    }

    private static String paragraph(String heading, List<Note> notes, Function<Note, String> sentence) {
        return notes.isEmpty()
                ? ""
                : notes.stream()
                        .map(note -> " " + Markdown.escape(sentence.apply(note)) + ".")
                        .collect(Collectors.joining("", "\n*" + heading + "*", "\n"));
    }
}
