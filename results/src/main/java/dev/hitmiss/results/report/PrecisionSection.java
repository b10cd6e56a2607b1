package dev.hitmiss.results.report;

import dev.hitmiss.results.levels.CostRatio;
import dev.hitmiss.results.levels.MicroLevels;
import dev.hitmiss.results.model.Budget;
import dev.hitmiss.results.model.MicroRow;
import dev.hitmiss.results.model.RunDocument;
import dev.hitmiss.results.text.MarkdownTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How sharp the JMH figures are: how many rows have a wide interval, and how many none. */
final class PrecisionSection implements Section {
    private static final String WIDE = "± " + Math.round((CostRatio.WIDE - 1) * 100) + " %";

    @Override
    public String render(RunDocument run) {
        if (run.micro().isEmpty() || run.meta().budget() == Budget.SMOKE) {
            return "";
        }
        List<Spread> spreads = run.micro().stream()
                .sorted(Comparator.comparing(MicroRow::key))
                .map(row -> new Spread(row, MicroLevels.median(row.primary())))
                .toList();
        List<Spread> wide =
                spreads.stream().filter(it -> it.reach() > CostRatio.WIDE).toList();
        long withFewForks = spreads.stream().filter(Spread::lacksForks).count();
        long withFewSamples = spreads.stream().filter(Spread::lacksSamples).count();
        List<String> findings = new ArrayList<>();
        wide.stream()
                .max(Comparator.comparingDouble(Spread::reach))
                .ifPresent(widest -> findings.add(of(wide.size(), spreads) + " a 95 % interval wider than " + WIDE
                        + "; the widest: " + widest.text(ShownParams.of(run)) + "."));
        if (withFewForks > 0) {
            findings.add(of(withFewForks, spreads) + " too few forks for an interval.");
        }
        if (!findings.isEmpty()) {
            findings.add(
                    "More forks would mend that (-Dbench.budget=full with -Dbench.include=NAME has ten of each), or longer ones"
                            + " (-Dbench.jmhArgs='-i 50').");
        }
        if (withFewSamples > 0) {
            findings.add(of(withFewSamples, spreads)
                    + " forks without a figure; longer iterations would mend that (-Dbench.jmhArgs='-r 5s').");
        }
        if (findings.isEmpty()) {
            findings.add("every JMH row has a 95 % interval within " + WIDE + ".");
        }
        return "Precision: " + String.join(" ", findings) + "\n";
    }

    private static String of(long count, List<Spread> all) {
        return count + " of " + all.size() + " JMH rows " + (count == 1 ? "has" : "have");
    }

    /** How far the interval of a row reaches. */
    private record Spread(MicroRow row, MicroLevels levels) {
        /** The upper end as a multiple of the centre; the lower end is as many times below it. NaN without an interval. */
        double reach() {
            return levels.forks()
                    .interval()
                    .map(it -> it.high() / levels.forks().centre())
                    .orElse(Double.NaN);
        }

        boolean lacksSamples() {
            return levels.forks().unusable() > 0;
        }

        boolean lacksForks() {
            return Double.isNaN(reach()) && !lacksSamples();
        }

        String text(ShownParams params) {
            String shown = params.text(row);
            return RowNames.name(row.key()) + (shown.equals(MarkdownTable.NOTHING) ? "" : " with " + shown) + ", "
                    + levels.interval();
        }
    }
}
