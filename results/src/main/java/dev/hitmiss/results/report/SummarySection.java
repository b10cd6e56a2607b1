package dev.hitmiss.results.report;

import dev.hitmiss.results.claims.LedgerView;
import dev.hitmiss.results.levels.MicroLevels;
import dev.hitmiss.results.model.Budget;
import dev.hitmiss.results.model.MicroRow;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.RunDocument;
import dev.hitmiss.results.text.Markdown;
import dev.hitmiss.results.text.MarkdownTable;
import dev.hitmiss.results.text.MetricUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The run in short: is a hit worth it, what does memory add, what does a cold start cost, what of the promises; and what reads cost. */
final class SummarySection implements Section {
    private static final double MICROS_PER_MILLI = 1e3;
    private static final String EXPLAINED = """

            *Twice as fast from*: how much further away than Redis PostgreSQL has to be for a hit to take half the time of asking \
            PostgreSQL by key, with Redis as near as in that row: each further µs to Redis takes two more to PostgreSQL. *Pays from*: how \
            many reads have to be hits for reads to take no longer on average than asking PostgreSQL each time; a miss takes longer \
            than that. *Worth it* in the sentences above means twice as fast.
            """;

    @Override
    public String render(RunDocument run) {
        if (run.micro().isEmpty()) {
            return "";
        }
        if (run.meta().budget() == Budget.SMOKE) {
            return "No figures in short: a smoke run is too short for any.\n";
        }
        List<ReadCosts> reads = ReadCosts.of(run);
        List<String> answers = new ArrayList<>(RedisWorth.sentences(reads, run));
        HitsNeeded.sentences(reads).forEach(answers::add);
        MemoryWorth.sentence(reads).ifPresent(answers::add);
        answers.addAll(ColdStartCosts.sentences(run));
        if (!run.claims().isEmpty()) {
            answers.add("**What of the promises?** " + Markdown.escape(new LedgerView(run.claims()).sum()));
        }
        StringBuilder text = new StringBuilder();
        answers.forEach(answer -> text.append("- ").append(answer).append('\n'));
        if (!reads.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n").append(table(reads, run)).append(EXPLAINED);
        }
        return text.toString();
    }

    private static String table(List<ReadCosts> reads, RunDocument run) {
        MarkdownTable table = new MarkdownTable(
                MarkdownTable.Column.text("Read of"),
                MarkdownTable.Column.text("Network"),
                MarkdownTable.Column.text("Client"),
                MarkdownTable.Column.figures("In memory"),
                MarkdownTable.Column.figures("In Redis"),
                MarkdownTable.Column.figures("PostgreSQL alone"),
                MarkdownTable.Column.figures("Miss"),
                MarkdownTable.Column.figures("PostgreSQL ÷ Redis"),
                MarkdownTable.Column.figures("Twice as fast from"),
                MarkdownTable.Column.figures("Pays from"));
        for (ReadCosts costs : reads) {
            table.add(
                    Markdown.escape(costs.cache()),
                    costs.network().text(),
                    client(costs.hit()),
                    costs.local().map(SummarySection::median).orElse(MarkdownTable.NOTHING),
                    median(costs.hit()),
                    costs.lookup().map(SummarySection::median).orElse(MarkdownTable.NOTHING),
                    costs.loaded().map(SummarySection::median).orElse(MarkdownTable.NOTHING),
                    costs.lookupToHit().map(ratio -> ratio.text()).orElse(MarkdownTable.NOTHING),
                    twice(costs.twiceAsFastFromMillis(run)),
                    pays(costs));
        }
        return table.render();
    }

    private static String client(MicroRow row) {
        String client = row.params().getOrDefault("client", ShownParams.DEFAULT_CLIENT);
        return client.equalsIgnoreCase(ShownParams.DEFAULT_CLIENT)
                ? MarkdownTable.NOTHING
                : Markdown.escape(client.toLowerCase(Locale.ROOT));
    }

    private static String median(MicroRow row) {
        return MicroLevels.median(row.primary()).centre();
    }

    private static String twice(Optional<Double> millis) {
        return millis.map(it -> it <= 0 ? "any distance" : MetricUnit.micros(it * MICROS_PER_MILLI) + " further")
                .orElse(MarkdownTable.NOTHING);
    }

    private static String pays(ReadCosts costs) {
        return costs.hitsNeeded()
                .map(share -> share > 1 ? "never" : HitsNeeded.text(share))
                .orElse(MarkdownTable.NOTHING);
    }

    /** The networks of these reads, nearest first. */
    static List<NetworkProfile> networks(List<ReadCosts> reads) {
        return reads.stream().map(ReadCosts::network).distinct().sorted().toList();
    }
}
