package dev.hitmiss.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.results.Fixtures;
import dev.hitmiss.results.model.Budget;
import dev.hitmiss.results.model.CacheOutcome;
import dev.hitmiss.results.model.ForkHistogram;
import dev.hitmiss.results.model.Measurement;
import dev.hitmiss.results.model.MicroRow;
import dev.hitmiss.results.model.RowKey;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeadlineSectionTest {
    private static final List<Double> STEADY = List.of(100.0, 101.0, 99.0);
    private static final List<Double> UNSTEADY = List.of(100.0, 150.0, 80.0);
    private static final String WAKE_UP = "both a round trip to another process";

    @Test
    void render_remoteHit_isBesideTheBareClientAndPostgres() {
        String text = render(hit("LOOPBACK", STEADY), loaded("LOOPBACK", STEADY), client(STEADY), lookup(STEADY));

        assertThat(text.lines().findFirst())
                .hasValueSatisfying(line -> assertThat(line)
                        .startsWith("- **One config read that Redis answers took 100 µs: 1.00× the bare client (")
                        .contains("no difference seen), 1.00× one lookup in PostgreSQL (")
                        .endsWith(", network loopback.**"));
    }

    @Test
    void render_forksFarApart_areTooWideToTellApart() {
        String text = render(hit("LOOPBACK", STEADY), client(UNSTEADY));

        assertThat(text).contains(": too wide to tell them apart), network loopback.");
        assertThat(text).as("no loaded row, so no floor of one").doesNotContain("PostgreSQL");
    }

    @Test
    void render_loadedRead_isBesideOneLookupOnly() {
        String text = render(loaded("LOOPBACK", levels(400)), lookup(STEADY));

        assertThat(text)
                .startsWith("- One config read that has to be loaded took 400 µs: 4.00× one lookup in PostgreSQL (3.")
                .doesNotContain("apart", WAKE_UP);
    }

    @Test
    void render_hitOnLoopbackThatIsNotClearlyCheaper_saysThatDistanceDecides() {
        assertThat(render(hit("LOOPBACK", STEADY), loaded("LOOPBACK", STEADY), lookup(STEADY)))
                .contains(WAKE_UP);
    }

    @Test
    void render_hitOnLoopbackThatIsClearlyCheaper_saysNothingOfDistance() {
        assertThat(render(hit("LOOPBACK", levels(50)), loaded("LOOPBACK", STEADY), lookup(STEADY)))
                .contains("0.500× one lookup in PostgreSQL (")
                .doesNotContain(WAKE_UP);
    }

    @Test
    void render_hitFurtherAway_saysNothingOfLoopback() {
        assertThat(render(hit("SAME_ZONE", STEADY), loaded("SAME_ZONE", STEADY), lookup(STEADY)))
                .contains(", network same-zone.")
                .doesNotContain(WAKE_UP);
    }

    @Test
    void render_tooFewForks_saysSoInsteadOfAnInterval() {
        List<Double> two = List.of(100.0, 100.0);

        assertThat(render(hit("LOOPBACK", two), client(two)))
                .contains("1.00× the bare client (too few forks for an interval)");
    }

    @Test
    void render_smokeRun_givesNoFigure() {
        assertThat(new HeadlineSection().render(Fixtures.run(Fixtures.meta(Budget.SMOKE), Fixtures.micro())))
                .isEqualTo("No headline figures: a smoke run is too short for any.\n");
    }

    @Test
    void render_floorsAlone_isEmpty() {
        assertThat(render(client(STEADY), lookup(STEADY))).isEmpty();
    }

    private static String render(MicroRow... rows) {
        return new HeadlineSection().render(Fixtures.run(Fixtures.meta(Budget.QUICK), List.of(rows)));
    }

    private static MicroRow hit(String network, List<Double> levels) {
        return changed(named("remoteHit"), Map.of("network", network), CacheOutcome.REMOTE_HIT, levels);
    }

    private static MicroRow loaded(String network, List<Double> levels) {
        return changed(named("loaded"), Map.of("network", network), CacheOutcome.LOADED, levels);
    }

    private static MicroRow client(List<Double> levels) {
        return changed(
                named("BareRedisBenchmark.get"), named("BareRedisBenchmark.get").params(), null, levels);
    }

    private static MicroRow lookup(List<Double> levels) {
        return changed(named("lookup"), named("lookup").params(), null, levels);
    }

    private static List<Double> levels(double level) {
        return List.of(level, level * 1.01, level * 0.99);
    }

    private static MicroRow named(String ending) {
        return Fixtures.micro().stream()
                .filter(row -> row.benchmark().endsWith(ending))
                .findFirst()
                .orElseThrow();
    }

    private static MicroRow changed(
            MicroRow row, Map<String, String> params, @Nullable CacheOutcome outcome, List<Double> levels) {
        List<ForkHistogram> forks = levels.stream()
                .map(level -> new ForkHistogram(List.of(level), List.of(1000L)))
                .toList();
        return new MicroRow(
                RowKey.of(row.benchmark(), row.mode(), row.threads(), params),
                row.group(),
                row.headline(),
                outcome,
                row.floor(),
                row.settings(),
                row.jvm(),
                Measurement.ofHistograms(Measurement.PRIMARY, "us/op", forks),
                row.secondary());
    }
}
