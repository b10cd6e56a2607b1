package dev.hitmiss.results.report;

import dev.hitmiss.results.model.MicroRow;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.RunDocument;
import dev.hitmiss.results.text.Markdown;
import dev.hitmiss.results.text.MarkdownTable;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The parameters that rows are shown with: one that is at its default in every row of the run tells nothing and is left out. */
record ShownParams(Set<String> leftOut) {
    static final String NETWORK = "network";
    static final String DEFAULT_CLIENT = "lettuce";
    private static final Map<String, String> DEFAULTS =
            Map.of(NETWORK, NetworkProfile.LOOPBACK.name(), "client", DEFAULT_CLIENT.toUpperCase(Locale.ROOT));

    static ShownParams of(RunDocument run) {
        return new ShownParams(DEFAULTS.entrySet().stream()
                .filter(standard -> run.micro().stream()
                        .map(row -> row.params().get(standard.getKey()))
                        .allMatch(value -> value == null || value.equals(standard.getValue())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet()));
    }

    SortedMap<String, String> of(MicroRow row) {
        SortedMap<String, String> shown = new TreeMap<>(row.params());
        shown.keySet().removeAll(leftOut);
        return shown;
    }

    /** As they stand in a table. */
    String text(MicroRow row) {
        return row.params().keySet().stream().allMatch(leftOut::contains)
                ? MarkdownTable.NOTHING
                : of(row).entrySet().stream()
                        .map(param -> Markdown.escape(param.getKey() + "=" + param.getValue()))
                        .collect(Collectors.joining(", "));
    }
}
