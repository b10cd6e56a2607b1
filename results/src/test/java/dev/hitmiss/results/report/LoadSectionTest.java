package dev.hitmiss.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.results.Fixtures;
import dev.hitmiss.results.model.FileKind;
import dev.hitmiss.results.model.HitRate;
import dev.hitmiss.results.model.InstancesStart;
import dev.hitmiss.results.model.LoadRun;
import dev.hitmiss.results.model.RunDocument;
import dev.hitmiss.results.model.RunFileRef;
import dev.hitmiss.results.model.Simulation;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LoadSectionTest {
    private static final Simulation MODEL = Fixtures.load().simulations().get(0);

    @Test
    void render_aSimulationTooNearToTheCeiling_saysItInBold() {
        Simulation.InjectorLimit limit = new Simulation.InjectorLimit(
                1_000, "So it was found.", 0.9, 0L, 420, 10_000, true, "Limited: too near.");

        assertThat(render(simulation("config-read", limit, InstancesStart.RUNNING, List.of())))
                .contains("\n**Limited: too near.** So it was found.\n\n");
    }

    @Test
    void render_aMachineThatWasTooBusy_saysItInBold() {
        Simulation.CpuCost cpu = new Simulation.CpuCost(0.97, 1_900.0, 400, 0.31, true, "Limited by the machine.");

        assertThat(render(simulation("config-read", null, cpu, InstancesStart.RUNNING, List.of())))
                .contains("\n**Limited by the machine.**\n\n");
    }

    @Test
    void render_aSimulationOfAnEarlierBuild_saysNothingOfTheInjector() {
        assertThat(render(simulation("config-read", null, null, null)))
                .contains("at http://127.0.0.1:41874.\n\nNothing was measured.\n")
                .doesNotContain("Hit rate after a start");
    }

    @Test
    void render_starts_setsTheirHitRatesSideBySide() {
        String section = render(
                simulation("mixed-day", null, InstancesStart.RUNNING, List.of(new HitRate(1, 10, 10))),
                simulation(
                        "cold-start",
                        null,
                        InstancesStart.COLD,
                        List.of(new HitRate(1, 200, 3), new HitRate(2, 200, 110))),
                simulation("warm-start", null, InstancesStart.WARMED, List.of(new HitRate(2, 100, 99))));

        assertThat(section).endsWith("""
                ### Hit rate after a start, second by second

                Of the reads of something that exists, the share that a copy answered.

                | Second | cold-start | warm-start |
                |-------:|-----------:|-----------:|
                |      1 |        2 % |          – |
                |      2 |       55 % |       99 % |
                """);
    }

    @Test
    void render_aLongStart_showsEveryTenthSecondAfterTheFirstTen() {
        List<HitRate> rates = LongStream.rangeClosed(1, 35)
                .mapToObj(second -> new HitRate(second, 100, second))
                .toList();

        assertThat(render(simulation("cold-start", null, InstancesStart.COLD, rates))
                        .lines())
                .filteredOn(line -> line.matches("\\| +\\d+ \\| +\\d+ % \\|"))
                .hasSize(12)
                .endsWith("|     10 |       10 % |", "|     20 |       20 % |", "|     30 |       30 % |");
    }

    @Test
    void render_aNoteOfAllSimulations_standsThereOnce() {
        String note = "- " + MODEL.notes().get(0) + "\n";

        assertThat(render(simulation("mixed-day", null, null, null), simulation("config-read", null, null, null)))
                .containsOnlyOnce(note)
                .containsSubsequence(note, "### mixed-day", "### config-read");
        assertThat(render(simulation("mixed-day", null, null, null))).containsSubsequence("### mixed-day", note);
    }

    @Test
    void render_aReportOfGatling_linksItAtItsSimulation() {
        RunFileRef report = new RunFileRef("load/gatling/mixed-day/index.html", FileKind.GATLING_REPORT);
        Simulation mixedDay = simulation("mixed-day", null, null, null);

        assertThat(render(List.of(report), simulation("config-read", null, null, null), mixedDay))
                .containsSubsequence(
                        "### config-read",
                        "### mixed-day",
                        "\n[Gatling's own report](load/gatling/mixed-day/index.html) counts in whole milliseconds,"
                                + " from when a request was sent.\n")
                .containsOnlyOnce("Gatling's own report");
        assertThat(render(mixedDay)).doesNotContain("Gatling's own report");
    }

    private static String render(Simulation... simulations) {
        return render(Fixtures.load().run().files(), simulations);
    }

    private static String render(List<RunFileRef> files, Simulation... simulations) {
        RunDocument run = Fixtures.run();
        LoadRun load = Fixtures.load().run();
        return new LoadSection()
                .render(new RunDocument(
                        run.schemaVersion(),
                        run.meta(),
                        run.validity(),
                        run.micro(),
                        List.of(),
                        new LoadRun(load.status(), load.target(), List.of(simulations), files),
                        run.experiments(),
                        run.claims()));
    }

    private static Simulation simulation(
            String name,
            Simulation.@Nullable InjectorLimit injector,
            @Nullable InstancesStart start,
            @Nullable List<HitRate> hitRates) {
        return simulation(name, injector, null, start, hitRates);
    }

    private static Simulation simulation(
            String name,
            Simulation.@Nullable InjectorLimit injector,
            Simulation.@Nullable CpuCost cpu,
            @Nullable InstancesStart start,
            @Nullable List<HitRate> hitRates) {
        return new Simulation(
                name,
                MODEL.startedAt(),
                MODEL.finishedAt(),
                MODEL.arrivalsPerSecond(),
                MODEL.warmUpMillis(),
                MODEL.measuredMillis(),
                MODEL.seed(),
                MODEL.keys(),
                MODEL.counts(),
                MODEL.instances(),
                injector,
                cpu,
                start,
                hitRates,
                MODEL.notes());
    }
}
