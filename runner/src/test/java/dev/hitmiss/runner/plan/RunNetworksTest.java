package dev.hitmiss.runner.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hitmiss.results.file.JsonFile;
import dev.hitmiss.results.model.Budget;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.StackMode;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a planned run stands, and that its plan keeps it. */
class RunNetworksTest {
    private static final ServerWishes GIVEN = new ServerWishes(
            Optional.empty(), List.of(), OptionalInt.empty(), List.of(URI.create("http://127.0.0.1:8081")), Set.of());

    @Test
    void plan_nothingSaid_isTheEmbeddedStackOnLoopback() {
        RunPlan plan = PlanFixture.plan(Budget.QUICK, 7);

        assertThat(plan.stack()).isEqualTo(StackMode.EMBEDDED);
        assertThat(plan.networks()).containsExactly(NetworkProfile.LOOPBACK);
    }

    @Test
    void plan_networksAsParameter_areThoseOfTheRows() {
        RunPlan plan = PlanFixture.plan(
                PlanFixture.settings(Budget.FULL, PlanFixture.with("network", "SAME_ZONE", "SEED_CONFIG"), List.of()));

        assertThat(plan.networks()).containsExactly(NetworkProfile.SAME_ZONE, NetworkProfile.SEED_CONFIG);
    }

    @Test
    void plan_networkThatDoesNotExist_isRefusedBeforeAnythingStarts() {
        assertThatThrownBy(() -> PlanFixture.plan(
                        PlanFixture.settings(Budget.FULL, PlanFixture.with("network", "same-zone"), List.of())))
                .hasMessage("the parameter 'network' takes LOOPBACK, SAME_ZONE, CROSS_ZONE, SEED_TRIGGER, SEED_SESSION,"
                        + " SEED_CONFIG, got: 'same-zone'");
    }

    @Test
    void plan_networkForRowsWithoutServers_changesNothingAndIsRefused() {
        assertThatThrownBy(() -> PlanFixture.plan(PlanFixture.settings(
                        Budget.FULL,
                        PlanFixture.including("clock"),
                        List.of(),
                        Optional.of(Part.MICRO),
                        PlanFixture.at(NetworkProfile.SAME_ZONE))))
                .hasMessage("no selected benchmark talks to a server, so a network changes nothing; leave it out, got:"
                        + " same-zone");
    }

    @Test
    void plan_loadAlone_isAtTheNetworkThatWasAskedFor() {
        assertThat(PlanFixture.plan(PlanFixture.settings(
                                Budget.FULL,
                                PlanFixture.all(),
                                List.of(),
                                Optional.of(Part.LOAD),
                                PlanFixture.at(NetworkProfile.CROSS_ZONE)))
                        .networks())
                .containsExactly(NetworkProfile.CROSS_ZONE);
    }

    @Test
    void plan_givenService_hasNoServersAndComesBackFromItsFile(@TempDir Path folder) {
        RunPlan plan = PlanFixture.plan(
                PlanFixture.settings(Budget.QUICK, PlanFixture.all(), List.of(), Optional.of(Part.LOAD), GIVEN));
        JsonFile.ours().write(folder.resolve("plan.json"), plan);

        assertThat(plan.stack()).isNull();
        assertThat(plan.networks()).isEmpty();
        assertThat(plan.instances()).isNull();
        assertThat(JsonFile.ours().read(folder.resolve("plan.json"), RunPlan.class))
                .isEqualTo(plan);
    }
}
