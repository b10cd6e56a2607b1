package dev.hitmiss.runner.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hitmiss.results.model.Budget;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class RunSettingsTest {
    @Test
    void resume_withAnotherSelection_isRefused() {
        assertThatThrownBy(() -> new RunSettings(
                        Optional.empty(),
                        PlanFixture.including("Read"),
                        Optional.empty(),
                        OptionalLong.empty(),
                        List.of(),
                        false,
                        Optional.of("latest"),
                        Path.of("results")))
                .hasMessage(
                        "a resumed run takes these from its plan; leave out budget, include, params, only and seed, and resume with mvn -Pbench");
    }

    @Test
    void onlyLoad_withMicroWishes_isRefused() {
        assertThatThrownBy(() -> new RunSettings(
                        Optional.empty(),
                        PlanFixture.all(),
                        Optional.of(Part.LOAD),
                        OptionalLong.empty(),
                        List.of("-prof", "gc"),
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
}
