package dev.hitmiss.runner.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.results.model.Budget;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.StackMode;
import dev.hitmiss.runner.plan.JmhSchedule;
import dev.hitmiss.runner.plan.RunPlan;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LoadCallTest {
    private static final List<URI> SERVICE = List.of(URI.create("http://127.0.0.1:8081"));

    @Test
    void command_ownServiceAndReport_saysHowManyInstancesAndWhatElse() {
        RunPlan plan = new RunPlan(
                Budget.SMOKE,
                1,
                1,
                List.of(),
                List.of(),
                List.of(),
                List.of("config-read"),
                StackMode.EMBEDDED,
                List.of(NetworkProfile.LOOPBACK),
                5,
                List.of(),
                true,
                JmhSchedule.of(Budget.SMOKE, List.of()),
                "digest",
                "command");

        assertThat(command(plan)).containsSequence("--instances", "5").contains("--gatling-report");
    }

    @Test
    void command_givenService_startsNone() {
        RunPlan plan = new RunPlan(
                Budget.SMOKE,
                1,
                1,
                List.of(),
                List.of(),
                List.of(),
                List.of("config-read"),
                null,
                List.of(),
                null,
                SERVICE,
                false,
                JmhSchedule.of(Budget.SMOKE, List.of()),
                "digest",
                "command");

        assertThat(command(plan)).contains("--base-url").doesNotContain("--instances", "--gatling-report");
    }

    private static List<String> command(RunPlan plan) {
        return new LoadCall(Path.of("loadtest.jar"), plan, Set.of()).command(Path.of("out"));
    }
}
