package dev.hitmiss.results.report;

import dev.hitmiss.results.model.RunDocument;
import dev.hitmiss.results.model.StackDetails;
import dev.hitmiss.results.text.Markdown;
import java.util.stream.Collectors;

/** What has to be known about the servers before a figure is believed. */
final class CaveatSection implements Section {
    @Override
    public String render(RunDocument run) {
        StackDetails stack = run.meta().stack();
        return stack == null
                ? ""
                : stack.caveats().stream()
                        .map(caveat -> "- Caveat: " + Markdown.escape(caveat) + "\n")
                        .collect(Collectors.joining());
    }
}
