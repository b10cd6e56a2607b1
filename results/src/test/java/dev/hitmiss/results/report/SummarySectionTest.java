package dev.hitmiss.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.results.Fixtures;
import dev.hitmiss.results.model.BenchmarkMode;
import dev.hitmiss.results.model.Budget;
import dev.hitmiss.results.model.CacheOutcome;
import dev.hitmiss.results.model.ForkHistogram;
import dev.hitmiss.results.model.Measurement;
import dev.hitmiss.results.model.MicroRow;
import dev.hitmiss.results.model.RowKey;
import dev.hitmiss.results.model.RunDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The run in short, of made-up rows. */
final class SummarySectionTest {
    private final List<MicroRow> rows = new ArrayList<>();

    @Test
    void render_hitsThatAreNoFasterOnLoopback_areHardlyWorthIt() {
        reads("config", "LOOPBACK", 100, 101);

        assertThat(render())
                .startsWith(
                        "- **Is a hit in Redis worth it on loopback?** Hardly, for its time: asking PostgreSQL by key takes"
                                + " 1.01× (0.987–1.03)")
                .contains("distance, which loopback has none of, decides what a hit saves.")
                .contains("| config  | loopback |")
                .contains("99.0 µs further |");
    }

    @Test
    void render_hitsThatAreFaster_areWorthIt() {
        reads("config", "SAME_ZONE", 300, 750);
        reads("user", "SAME_ZONE", 300, 900);

        assertThat(render())
                .startsWith(
                        "- **Is a hit in Redis worth it on same-zone?** Yes: asking PostgreSQL by key takes 2.50 to 3.00×"
                                + " as long as a hit, at distances that were typed in.\n");
    }

    @Test
    void render_someHitsThatAreFaster_saysOfWhichCaches() {
        reads("config", "SAME_ZONE", 300, 300);
        reads("trigger", "SAME_ZONE", 300, 310);
        reads("user", "SAME_ZONE", 300, 900);

        assertThat(render())
                .startsWith("- **Is a hit in Redis worth it on same-zone?** By cache: yes for user; hardly for config,"
                        + " trigger. Asking PostgreSQL by key takes 1.00 to 3.00× as long as a hit, at distances that"
                        + " were typed in. A hit takes half the time once PostgreSQL is 550 µs further away than Redis"
                        + " and Redis as near as here; each further µs to Redis takes two more to PostgreSQL.\n"
                        + "- **How many hits does a cache in Redis need on same-zone?** Reads take no longer with it than from"
                        + " PostgreSQL each time from 33.3 % hits (user) to 96.8 % hits (trigger) on, and never for config: a"
                        + " miss takes a lease and stores the copy as well. ");
    }

    @Test
    void render_oneWithTooFewForks_isToldOfTheOthers() {
        reads("config", "LOOPBACK", 100, 101);
        reads("user", "LOOPBACK", 100, 110);
        ofTwoForks("user");

        assertThat(render())
                .startsWith(
                        "- **Is a hit in Redis worth it on loopback?** By cache: hardly for config; not told by this"
                                + " run for user, as there are too few forks with a figure. Asking PostgreSQL by key takes 1.01 to"
                                + " 1.09× as long as a hit. A hit takes half the time once PostgreSQL is 99.0 µs further away than"
                                + " Redis and Redis as near as here; each further µs to Redis takes two more to PostgreSQL. Both are"
                                + " a round trip");
    }

    @Test
    void render_intervalThatContainsTwice_isNotTold() {
        reads("config", "LOOPBACK", 100, 101);
        reads("user", "LOOPBACK", 100, 200);

        assertThat(render())
                .startsWith(
                        "- **Is a hit in Redis worth it on loopback?** By cache: hardly for config; not told by this"
                                + " run for user, as the interval contains 2×. Asking");
    }

    @Test
    void render_hitsWithoutAnInterval_areNotDecided() {
        reads("config", "SAME_ZONE", 300, 6_000);
        ofTwoForks("config");

        assertThat(render())
                .contains(
                        "same-zone?** It cannot be told from this run, which has too few forks with a figure: asking");
    }

    private void ofTwoForks(String cache) {
        rows.replaceAll(row -> !cache.equals(row.group())
                ? row
                : new MicroRow(
                        row.key(),
                        row.group(),
                        true,
                        row.outcome(),
                        row.floor(),
                        row.settings(),
                        row.jvm(),
                        Measurement.ofHistograms(
                                Measurement.PRIMARY,
                                "us/op",
                                row.primary().histograms().subList(0, 2)),
                        List.of()));
    }

    /** It is 250 µs further already; 2 × 300 - 400 more would be needed. */
    @Test
    void render_distanceOfTheNetwork_countsIntoWhereAHitIsTwiceAsFast() {
        reads("config", "SAME_ZONE", 300, 400);

        assertThat(render()).contains("450 µs further |");
    }

    @Test
    void render_hitThatIsTwiceAsFastAnyway_needsNoDistance() {
        reads("config", "LOOPBACK", 100, 300);

        assertThat(render()).contains("any distance |");
    }

    @Test
    void render_copiesInMemory_areComparedAtTheNearestNetwork() {
        reads("config", "LOOPBACK", 100, 100);
        reads("config", "SAME_ZONE", 350, 600);
        add("config.ConfigInMemoryBenchmark.localHit", "config", CacheOutcome.LOCAL_HIT, null, Map.of(), 0.1);

        assertThat(render())
                .contains("- **What does a copy in memory add?** On loopback a hit in Redis takes 1,000× (978–1,020)")
                .contains("as long as one in memory, which asks nobody.");
    }

    @Test
    void render_coldStarts_areToldWithAndWithoutTheCache() {
        add("activation.ColdStartBenchmark.sequential", "activation", null, null, Map.of("network", "LOOPBACK"), 4_000);
        Map<String, String> warm = Map.of("network", "LOOPBACK", "copies", "WARM");
        add("activation.ColdStartBenchmark.cached", "activation", null, null, warm, 3_000);

        assertThat(render())
                .startsWith(
                        "- **What does a cold start cost on loopback?** 4.00 ms where a session is activated as the seed did"
                                + " before it had a config cache, 3.00 ms with the config in Redis: 0.750× of that (0.7");
    }

    @Test
    void render_smokeRun_givesNoFigure() {
        assertThat(new SummarySection().render(Fixtures.run(Fixtures.meta(Budget.SMOKE), Fixtures.micro())))
                .isEqualTo("No figures in short: a smoke run is too short for any.\n");
    }

    private String render() {
        RunDocument run = Fixtures.run(Fixtures.meta(Budget.QUICK), rows);
        return new SummarySection().render(run);
    }

    private void reads(String cache, String network, double hit, double lookup) {
        Map<String, String> params = Map.of("network", network);
        RowKey lookupKey = add("floor.BarePostgresBenchmark." + cache, "floor", null, null, params, lookup);
        add(cache + ".ReadBenchmark.remoteHit", cache, CacheOutcome.REMOTE_HIT, null, params, hit);
        add(cache + ".ReadBenchmark.loaded", cache, CacheOutcome.LOADED, lookupKey, params, hit + lookup);
    }

    private RowKey add(
            String benchmark,
            String group,
            @Nullable CacheOutcome outcome,
            @Nullable RowKey floor,
            Map<String, String> params,
            double micros) {
        RowKey key = RowKey.of("dev.hitmiss.benchmarks." + benchmark, BenchmarkMode.SAMPLE_TIME, 1, params);
        MicroRow like = Fixtures.micro().get(0);
        List<ForkHistogram> forks = List.of(histogram(micros), histogram(micros * 1.01), histogram(micros * 0.99));
        rows.add(new MicroRow(
                key,
                group,
                true,
                outcome,
                floor,
                like.settings(),
                like.jvm(),
                Measurement.ofHistograms(Measurement.PRIMARY, "us/op", forks),
                List.of()));
        return key;
    }

    private static ForkHistogram histogram(double level) {
        return new ForkHistogram(List.of(level), List.of(1_000L));
    }
}
