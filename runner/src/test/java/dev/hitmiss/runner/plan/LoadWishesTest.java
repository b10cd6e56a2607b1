package dev.hitmiss.runner.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hitmiss.results.model.Budget;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be wished of the load part alone. */
class LoadWishesTest {
    private static final URI SERVICE = URI.create("http://127.0.0.1:8081");

    @Test
    void instances_forAServiceThatRunsAlready_areRefused() {
        ServerWishes servers =
                new ServerWishes(Optional.empty(), List.of(), OptionalInt.of(3), List.of(SERVICE), Set.of());

        assertThatThrownBy(() -> loadAlone(servers))
                .hasMessage("load.instances (--instances) says how many of the service are started, and that of"
                        + " load.baseUrl (--base-url) runs already; leave one of them out");
    }

    @Test
    void instances_withoutALoadPart_areRefused() {
        assertThatThrownBy(() -> PlanFixture.settings(
                        Budget.QUICK, PlanFixture.all(), List.of(), Optional.of(Part.MICRO), instances(3)))
                .hasMessage("load.instances (--instances) is about the load part, and only=micro has none;"
                        + " leave one of them out");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 33})
    void instances_outOfRange_areRefused(int wanted) {
        assertThatThrownBy(() -> loadAlone(instances(wanted)))
                .hasMessage("load.instances (--instances) must be from 1 to 32, got: " + wanted);
    }

    @Test
    void asOptions_instances_areRepeated() {
        assertThat(loadAlone(instances(3)).asOptions(42)).containsSequence("--instances", "3");
    }

    @Test
    void gatlingReport_withoutALoadPart_isRefused() {
        assertThatThrownBy(() -> reporting(Optional.of(Part.MICRO), Optional.empty()))
                .hasMessage("load.gatlingReport (--gatling-report) is about the load part, and only=micro has none;"
                        + " leave one of them out");
    }

    @Test
    void gatlingReport_ofAResumedRun_isTakenFromItsPlan() {
        assertThatThrownBy(() -> reporting(Optional.empty(), Optional.of("latest")))
                .hasMessageContaining("baseUrl and gatlingReport, and resume with mvn -Pbench");
    }

    @Test
    void asOptions_gatlingReport_isRepeated() {
        assertThat(reporting(Optional.of(Part.LOAD), Optional.empty()).asOptions(42))
                .contains("--gatling-report");
    }

    private static RunSettings reporting(Optional<Part> only, Optional<String> resume) {
        return new RunSettings(
                Optional.empty(),
                PlanFixture.all(),
                only,
                OptionalLong.empty(),
                List.of(),
                ServerWishes.none(),
                true,
                false,
                resume,
                Path.of("results"));
    }

    private static ServerWishes instances(int wanted) {
        return new ServerWishes(Optional.empty(), List.of(), OptionalInt.of(wanted), List.of(), Set.of());
    }

    private static RunSettings loadAlone(ServerWishes servers) {
        return PlanFixture.settings(Budget.QUICK, PlanFixture.all(), List.of(), Optional.of(Part.LOAD), servers);
    }
}
