package dev.hitmiss.loadtest.gatling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hitmiss.loadtest.profile.LoadProfile;
import dev.hitmiss.loadtest.record.Outcome;
import dev.hitmiss.loadtest.record.Phase;
import dev.hitmiss.loadtest.record.Series;
import dev.hitmiss.loadtest.record.Tally;
import dev.hitmiss.loadtest.record.Way;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.prefs.Preferences;
import org.junit.jupiter.api.Test;

/** What a run by Gatling's own plugin comes to. */
final class StorySimulationTest {
    private static final LoadProfile LOAD = load();

    private static LoadProfile load() {
        return load("config-read");
    }

    private static LoadProfile load(String simulation) {
        Properties properties = new Properties();
        properties.setProperty("load.simulation", simulation);
        properties.setProperty("load.baseUrl", "http://127.0.0.1:8081/");
        properties.setProperty("load.out", "/out");
        return LoadProfile.fromProperties(properties);
    }

    private static Tally tally(long offered, long answered, long failed) {
        return new Tally(
                "config-read",
                Instant.EPOCH,
                Instant.EPOCH,
                offered,
                List.of(new Tally.Sent(new Way("get-config", "http://127.0.0.1:8081"), offered, failed)),
                List.of(row(Outcome.answered(200, "loaded"), answered), row(Outcome.failed("refused"), failed)));
    }

    private static Tally.Row row(Outcome outcome, long count) {
        return new Tally.Row(new Series(Phase.MEASURED, "get-config", outcome), count);
    }

    @Test
    void requireRunning_simulationThatStartsInstances_saysWhatCanBeRunInstead() {
        assertThatThrownBy(() -> StorySimulation.requireRunning(load("cold-start")))
                .hasMessage("'cold-start' begins with instances that are started for it, and the service of"
                        + " load.baseUrl runs already; use mvn -Pload, or another load.simulation");
    }

    @Test
    void requireBelievable_oneInAHundredFailed_passes() {
        assertThatCode(() -> StorySimulation.requireBelievable(LOAD, tally(100, 99, 1)))
                .doesNotThrowAnyException();
    }

    @Test
    void requireBelievable_moreFailed_asksWhetherTheServiceAnswers() {
        assertThatThrownBy(() -> StorySimulation.requireBelievable(LOAD, tally(100, 50, 50)))
                .hasMessage("50.0 % of the measured arrivals failed and 1 % may; does the service answer?"
                        + " curl -i http://127.0.0.1:8081/health/ready");
    }

    @Test
    void requireBelievable_arrivalsWithoutOutcome_fails() {
        assertThatThrownBy(() -> StorySimulation.requireBelievable(LOAD, tally(100, 98, 0)))
                .hasMessage("2 arrivals have no outcome: the recording is not whole; run it again");
    }

    @Test
    void summary_counts_areThoseOfTheTallyAndSayWhereTheRecordingIs() {
        assertThat(StorySimulation.summary(LOAD, tally(100, 99, 1)).lines())
                .containsExactly(
                        "config-read: offered 100, completed 99, failed 1, unresolved 0",
                        "written: " + Path.of("/out/config-read.hlog").toAbsolutePath());
    }

    @Test
    void preferences_ofTheFactory_believeThatTheNewestVersionIsKnown() {
        Preferences user = new TransientPreferences.Factory().userRoot();

        assertThat(user.node("/io/gatling/latestVersion").getLong("lastCheckTimestamp", 0))
                .isEqualTo(Long.MAX_VALUE);
    }
}
