package dev.hitmiss.results.report;

import dev.hitmiss.results.levels.MicroLevels;
import dev.hitmiss.results.model.Budget;
import dev.hitmiss.results.model.CacheOutcome;
import dev.hitmiss.results.model.MicroRow;
import dev.hitmiss.results.model.RunDocument;
import dev.hitmiss.results.text.MetricUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What reads cost by how they were answered: one sentence a headline row that has an outcome. */
final class HeadlineSection implements Section {
    private static final Comparator<MicroRow> ORDER =
            Comparator.comparing(RowNames::group).thenComparing(RowNames.ORDER);
    private static final String NEAR = "\nOn loopback a read from Redis and one from PostgreSQL are both a round"
            + " trip to another process. Distance decides what a hit saves, and loopback has none.\n";

    @Override
    public String render(RunDocument run) {
        List<Headline> headlines = run.micro().stream()
                .sorted(ORDER)
                .flatMap(row -> headline(row, run).stream())
                .toList();
        if (headlines.isEmpty()) {
            return "";
        }
        if (run.meta().budget() == Budget.SMOKE) {
            return "No headline figures: a smoke run is too short for any.\n";
        }
        String sentences = headlines.stream().map(HeadlineSection::item).collect(Collectors.joining());
        return headlines.stream().anyMatch(Headline::nearAndNotCheaper) ? sentences + NEAR : sentences;
    }

    /** None for a row that does not say in time what one outcome costs. */
    private static Optional<Headline> headline(MicroRow row, RunDocument run) {
        MicroLevels levels = MicroLevels.median(row.primary());
        boolean timed =
                levels.unit().kind() == MetricUnit.Kind.TIME && levels.forks().count() > 0;
        return row.headline() && timed
                ? Optional.ofNullable(row.outcome()).map(outcome -> Headline.of(row, outcome, run))
                : Optional.empty();
    }

    private static String item(Headline headline) {
        String bold = headline.outcome() == CacheOutcome.REMOTE_HIT ? "**" : "";
        return "- " + bold + headline.sentence() + bold + "\n";
    }
}
