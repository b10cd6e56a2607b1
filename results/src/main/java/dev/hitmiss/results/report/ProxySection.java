package dev.hitmiss.results.report;

import dev.hitmiss.results.estimate.Difference;
import dev.hitmiss.results.levels.MicroLevels;
import dev.hitmiss.results.model.Budget;
import dev.hitmiss.results.model.MicroRow;
import dev.hitmiss.results.model.RunDocument;
import dev.hitmiss.results.text.Markdown;
import java.util.Optional;

/** What the proxy that adds distances costs by itself, beside the direct path of the same run. */
final class ProxySection implements Section {
    private static final String PROXIED = ".ProxyBenchmark.proxied";

    @Override
    public String render(RunDocument run) {
        if (run.meta().budget() == Budget.SMOKE) {
            return "";
        }
        return run.micro().stream()
                .filter(row -> row.benchmark().endsWith(PROXIED))
                .findFirst()
                .flatMap(proxied -> direct(proxied, run).map(direct -> sentence(proxied, direct)))
                .orElse("");
    }

    private static Optional<MicroRow> direct(MicroRow proxied, RunDocument run) {
        return run.micro().stream()
                .filter(row -> row.key().equals(proxied.floor()))
                .findFirst();
    }

    private static String sentence(MicroRow proxied, MicroRow direct) {
        MicroLevels over = MicroLevels.median(proxied.primary());
        MicroLevels beside = MicroLevels.median(direct.primary());
        Difference added = Difference.between(over.forks(), beside.forks());
        // In words, because a dash before a negative figure reads badly.
        String interval = added.interval()
                .map(it -> Markdown.escape(over.unit().show(it.low(), it.high()).replace("–", " to ")))
                .orElse("too few forks for an interval");
        return "The proxy adds " + Markdown.escape(over.unit().show(added.centre())) + " (" + interval
                + ") to a round trip at loopback distance: " + over.centre() + " over it, " + beside.centre()
                + " beside it" + (added.paired() ? ", round by round" : "") + ".\n";
    }
}
