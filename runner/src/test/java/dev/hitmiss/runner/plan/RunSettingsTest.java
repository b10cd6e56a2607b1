package dev.hitmiss.runner.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hitmiss.results.model.Budget;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.StackMode;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RunSettingsTest {
    private static final URI SERVICE = URI.create("http://127.0.0.1:8081");

    @Test
    void resume_withAnotherSelection_isRefused() {
        assertThatThrownBy(() -> new RunSettings(
                        Optional.empty(),
                        PlanFixture.including("Read"),
                        Optional.empty(),
                        OptionalLong.empty(),
                        List.of(),
                        ServerWishes.none(),
                        false,
                        false,
                        Optional.of("latest"),
                        Path.of("results")))
                .hasMessage(
                        "a resumed run takes these from its plan; leave out budget, include, params, only, seed, stack,"
                                + " network, instances, baseUrl and gatlingReport, and resume with mvn -Pbench");
    }

    @Test
    void onlyLoad_withMicroWishes_isRefused() {
        assertThatThrownBy(() -> new RunSettings(
                        Optional.empty(),
                        PlanFixture.all(),
                        Optional.of(Part.LOAD),
                        OptionalLong.empty(),
                        List.of("-prof", "gc"),
                        ServerWishes.none(),
                        false,
                        false,
                        Optional.empty(),
                        Path.of("results")))
                .hasMessage("include, params, prof and jmhArgs choose JMH rows, and only=load measures none");
    }

    @Test
    void asOptions_wishes_areTheCommandThatRepeatsThem() {
        assertThat(PlanFixture.settings(Budget.QUICK, PlanFixture.with("tiers", "A", "B"), List.of("-prof", "gc"))
                        .asOptions(42))
                .containsExactly(
                        "--budget", "quick", "--seed", "42", "--param", "tiers=A,B", "--jmh-arg=-prof", "--jmh-arg=gc");
    }

    @Test
    void asOptions_servers_areTheCommandThatRepeatsThem() {
        ServerWishes servers = new ServerWishes(
                Optional.of(StackMode.EXTERNAL),
                List.of(NetworkProfile.LOOPBACK, NetworkProfile.SAME_ZONE),
                OptionalInt.empty(),
                List.of(),
                Set.of("db.example:5432/shop"));

        assertThat(PlanFixture.settings(Budget.QUICK, PlanFixture.all(), List.of(), Optional.empty(), servers)
                        .asOptions(42))
                .containsExactly(
                        "--budget",
                        "quick",
                        "--seed",
                        "42",
                        "--stack",
                        "external",
                        "--network",
                        "loopback,same-zone",
                        "--confirm",
                        "db.example:5432/shop");
    }

    @Test
    void networks_asParameterToo_areRefused() {
        assertThatThrownBy(() -> PlanFixture.settings(
                        Budget.QUICK,
                        PlanFixture.with("network", "LOOPBACK"),
                        List.of(),
                        Optional.empty(),
                        PlanFixture.at(NetworkProfile.SAME_ZONE)))
                .hasMessage("the networks are given twice, as network and as the parameter 'network'; leave one out");
    }

    @Test
    void networks_severalForLoadAlone_areRefused() {
        assertThatThrownBy(() -> loadAlone(PlanFixture.at(NetworkProfile.LOOPBACK, NetworkProfile.SAME_ZONE)))
                .hasMessage("the load part runs at one network, got: loopback,same-zone");
    }

    @Test
    void baseUrl_withMicroRows_isRefused() {
        ServerWishes servers =
                new ServerWishes(Optional.empty(), List.of(), OptionalInt.empty(), List.of(SERVICE), Set.of());

        assertThatThrownBy(() ->
                        PlanFixture.settings(Budget.QUICK, PlanFixture.all(), List.of(), Optional.empty(), servers))
                .hasMessage("load.baseUrl (--base-url) aims the load part alone at a service that runs already:"
                        + " use mvn -Pload (--only load)");
    }

    @Test
    void baseUrl_withServersOfOurs_isRefused() {
        ServerWishes servers = new ServerWishes(
                Optional.of(StackMode.EMBEDDED), List.of(), OptionalInt.empty(), List.of(SERVICE), Set.of());

        assertThatThrownBy(() -> loadAlone(servers))
                .hasMessage(
                        "stack and network choose servers, and the service of load.baseUrl (--base-url) has its own;"
                                + " leave them out");
    }

    @Test
    void confirmed_whereNothingAsks_isRefused() {
        ServerWishes servers = new ServerWishes(
                Optional.empty(), List.of(), OptionalInt.empty(), List.of(), Set.of("db.example:5432/shop"));

        assertThatThrownBy(() -> loadAlone(servers))
                .hasMessage("only targets of stack=external and the host of load.baseUrl (--base-url) can be confirmed,"
                        + " got: db.example:5432/shop");
    }

    private static RunSettings loadAlone(ServerWishes servers) {
        return PlanFixture.settings(Budget.QUICK, PlanFixture.all(), List.of(), Optional.of(Part.LOAD), servers);
    }
}
