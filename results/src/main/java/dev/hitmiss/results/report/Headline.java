package dev.hitmiss.results.report;

import dev.hitmiss.results.levels.CostRatio;
import dev.hitmiss.results.levels.MicroLevels;
import dev.hitmiss.results.model.CacheOutcome;
import dev.hitmiss.results.model.MicroRow;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.RowKey;
import dev.hitmiss.results.model.RunDocument;
import dev.hitmiss.results.text.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a read with one outcome cost, beside its floor and beside one lookup in PostgreSQL, as a sentence. */
record Headline(
        MicroRow row,
        CacheOutcome outcome,
        Optional<MicroRow> floor,
        Optional<MicroRow> lookup,
        Optional<String> network,
        Map<String, String> shown) {

    static Headline of(MicroRow row, CacheOutcome outcome, RunDocument run) {
        return new Headline(
                row,
                outcome,
                floor(row, run),
                lookup(row, run),
                network(row, run),
                ShownParams.of(run).of(row));
    }

    String sentence() {
        MicroLevels levels = MicroLevels.median(row.primary());
        List<String> comparisons = new ArrayList<>();
        if (!floor.equals(lookup)) {
            floor.ifPresent(it -> times(it).ifPresent(ratio -> comparisons.add(ratio.beside(floorName(it)))));
        }
        timesLookup().ifPresent(ratio -> comparisons.add(ratio.beside("one lookup in PostgreSQL")));
        return "One " + RowNames.operation(row.key()) + " " + answered() + conditions() + " took " + levels.centre()
                + (comparisons.isEmpty() ? "" : ": " + String.join(", ", comparisons))
                + network.map(name -> ", network " + Markdown.escape(name)).orElse("") + ".";
    }

    /** Whether a hit shows no gain over PostgreSQL where neither server is any distance away. */
    boolean nearAndNotCheaper() {
        return outcome == CacheOutcome.REMOTE_HIT
                && network.equals(Optional.of(NetworkProfile.LOOPBACK.text()))
                && timesLookup().filter(ratio -> !ratio.clearlyCheaper()).isPresent();
    }

    private Optional<CostRatio> timesLookup() {
        return lookup.flatMap(this::times);
    }

    private Optional<CostRatio> times(MicroRow other) {
        return MicroLevels.median(row.primary()).timesFloor(MicroLevels.median(other.primary()));
    }

    private String answered() {
        return switch (outcome) {
            case LOCAL_HIT -> "that the process itself answers";
            case REMOTE_HIT -> "that Redis answers";
            case LOADED -> "that has to be loaded";
            case COALESCED -> "that waits for the load of another";
            case ABSENT -> "that finds no row in PostgreSQL";
            case DEGRADED -> "that passes over a failed tier";
        };
    }

    private String floorName(MicroRow it) {
        return outcome == CacheOutcome.REMOTE_HIT ? "the bare client" : RowNames.name(it.key());
    }

    /** What sets the row apart from others with its outcome. */
    private String conditions() {
        String params = shown.entrySet().stream()
                .filter(param -> !param.getKey().equals(ShownParams.NETWORK))
                .map(param -> Markdown.escape(param.getKey() + "=" + param.getValue()))
                .collect(Collectors.joining(", "));
        String threads = row.threads() == 1 ? "" : row.threads() + " threads";
        String all = params + (params.isEmpty() || threads.isEmpty() ? "" : ", ") + threads;
        return all.isEmpty() ? "" : " (" + all + ")";
    }

    private static Optional<MicroRow> floor(MicroRow row, RunDocument run) {
        RowKey floor = row.floor();
        return run.micro().stream().filter(it -> it.key().equals(floor)).findFirst();
    }

    /** The floor of the same read when it has to be loaded. */
    private static Optional<MicroRow> lookup(MicroRow row, RunDocument run) {
        return run.micro().stream()
                .filter(it -> it.outcome() == CacheOutcome.LOADED
                        && Objects.equals(it.group(), row.group())
                        && RowNames.operation(it.key()).equals(RowNames.operation(row.key()))
                        && it.params().equals(row.params())
                        && it.threads() == row.threads())
                .findFirst()
                .flatMap(loaded -> floor(loaded, run));
    }

    /** The row's own, else that of the whole run if it had only one. */
    private static Optional<String> network(MicroRow row, RunDocument run) {
        List<NetworkProfile> profiles = run.meta().fingerprint().hard().networkProfiles();
        String own = row.params().get(ShownParams.NETWORK);
        if (own == null) {
            return profiles.size() == 1 ? Optional.of(profiles.get(0).text()) : Optional.empty();
        }
        return Optional.of(
                NetworkProfile.ofParameter(own).map(NetworkProfile::text).orElse(own));
    }
}
