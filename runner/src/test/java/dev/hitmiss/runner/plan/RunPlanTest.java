package dev.hitmiss.runner.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.results.file.JsonFile;
import dev.hitmiss.results.model.BenchmarkMode;
import dev.hitmiss.results.model.Budget;
import dev.hitmiss.results.model.RowKey;
import dev.hitmiss.results.model.StackMode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunPlanTest {
    @Test
    void steps_sameSeed_sameOrder() {
        assertThat(PlanFixture.plan(Budget.QUICK, 7).steps())
                .isEqualTo(PlanFixture.plan(Budget.QUICK, 7).steps());
    }

    @Test
    void steps_eachRound_hasEachRowOnce() {
        RunPlan plan = PlanFixture.plan(Budget.QUICK, 7);
        List<Step> steps = plan.steps();
        int rows = plan.rows().size();
        assertThat(steps).hasSize(rows * plan.forks());
        for (int round = 0; round < plan.forks(); round++) {
            List<Step> ofThisRound = steps.subList(round * rows, (round + 1) * rows);
            assertThat(ofThisRound).extracting(Step::row).containsExactlyInAnyOrderElementsOf(plan.rows());
            assertThat(ofThisRound).extracting(Step::fork).containsOnly(round + 1);
        }
    }

    @Test
    void steps_rounds_differInOrder() {
        RunPlan plan = PlanFixture.plan(Budget.QUICK, 7);
        int rows = plan.rows().size();
        Set<List<RowKey>> orders = new HashSet<>();
        for (int round = 0; round < plan.forks(); round++) {
            orders.add(plan.steps().subList(round * rows, (round + 1) * rows).stream()
                    .map(Step::row)
                    .toList());
        }
        assertThat(orders).hasSizeGreaterThan(1);
    }

    /** Its headline has two rows and a floor, beside two rows that are neither. */
    @Test
    void steps_ofAFullRun_areFewerOfWhatIsNoHeadline() {
        RunPlan plan = PlanFixture.plan(Budget.FULL, 7);

        assertThat(plan.steps()).hasSize(3 * 10 + 2 * 3).doesNotHaveDuplicates();
        assertThat(plan.forks(PlanFixture.CLOCK)).isEqualTo(10);
        assertThat(plan.forks(PlanFixture.DETAIL)).isEqualTo(3);
        assertThat(plan.steps().subList(36 - 7 * 3, 36)).extracting(Step::row).doesNotContain(PlanFixture.DETAIL);
    }

    @Test
    void steps_ofAFullRun_areAsManyOfHits() {
        Catalogue all = PlanFixture.catalogue();
        Catalogue withAHit = new Catalogue(
                all.jmhVersion(),
                all.jvm(),
                all.entries(),
                all.rows(),
                Set.of(),
                Set.of(PlanFixture.READ_REDIS.benchmark()),
                all.floors());
        RunSettings wishes = PlanFixture.settings(Budget.FULL, PlanFixture.all(), List.of());

        RunPlan plan = withAHit.plan(wishes, 7, List.of(), "digest", "command");

        assertThat(plan.forks(PlanFixture.READ_REDIS)).isEqualTo(10);
        assertThat(plan.forks(PlanFixture.CLOCK)).isEqualTo(10);
        assertThat(plan.forks(PlanFixture.DETAIL)).isEqualTo(3);
    }

    /** What a floor and what stands on it both have must be equal, and so must what is said of the floor alone. */
    @Test
    void catalogue_floor_isTheRowThatIsMeant() throws IOException {
        Catalogue catalogue = Catalogue.parse("""
                {"jmhVersion": "1.37", "jvm": {"vendor": "v", "version": "17", "collector": "G1", "maxHeapMebibytes": 64},
                 "entries": [{"benchmark": "a.Read.hit", "headline": true,
                              "floor": {"benchmark": "a.Bare.get", "params": {"room": "NONE"}}},
                             {"benchmark": "a.Bare.get", "headline": false}],
                 "rows": []}
                """);
        RowKey read = PlanFixture.row("a.Read.hit", Map.of("client", "JEDIS"));

        assertThat(catalogue.isFloorOf(PlanFixture.row("a.Bare.get", Map.of("room", "NONE")), read))
                .isTrue();
        assertThat(catalogue.isFloorOf(PlanFixture.row("a.Bare.get", Map.of("room", "AMPLE")), read))
                .isFalse();
        assertThat(catalogue.isFloorOf(
                        PlanFixture.row("a.Bare.get", Map.of("room", "NONE", "client", "LETTUCE")), read))
                .isFalse();
        assertThat(catalogue.isFloorOf(read, read)).isFalse();
    }

    @Test
    void catalogue_sideBySide_areHitsOfBothTiersAndLoads() throws IOException {
        String entries = Stream.of("local-hit", "remote-hit", "loaded", "absent")
                .map(outcome ->
                        "{\"benchmark\": \"" + outcome + "\", \"outcome\": \"" + outcome + "\", \"headline\": false}")
                .collect(Collectors.joining(","));
        assertThat(Catalogue.parse("{\"jmhVersion\": \"1.37\", \"jvm\": {\"vendor\": \"v\", \"version\": \"17\","
                                + " \"collector\": \"G1\", \"maxHeapMebibytes\": 64}, \"rows\": [], \"entries\": ["
                                + entries + "]}")
                        .sideBySide())
                .containsExactlyInAnyOrder("local-hit", "remote-hit", "loaded");
    }

    @Test
    void steps_ofRowsThatWereNamed_areAllOfThem() {
        RunPlan plan = PlanFixture.plan(PlanFixture.settings(Budget.FULL, PlanFixture.including("Detail"), List.of()));

        assertThat(plan.steps()).hasSize(10);
    }

    @Test
    void wantsOwnProcessors_rowsThatWarmUpOnServersOfOurs_andNoOthers() {
        assertThat(PlanFixture.plan(Budget.QUICK, 7).wantsOwnProcessors()).isTrue();
        assertThat(PlanFixture.plan(Budget.SMOKE, 7).wantsOwnProcessors()).isFalse();
        assertThat(withoutAWarmUp().wantsOwnProcessors()).isFalse();
        assertThat(on(StackMode.EXTERNAL, Optional.empty()).wantsOwnProcessors())
                .isFalse();
        assertThat(on(StackMode.EMBEDDED, Optional.of(Part.LOAD)).wantsOwnProcessors())
                .isFalse();
    }

    private static RunPlan withoutAWarmUp() {
        return PlanFixture.plan(PlanFixture.settings(Budget.QUICK, PlanFixture.all(), List.of("-wi", "0")));
    }

    private static RunPlan on(StackMode mode, Optional<Part> only) {
        return PlanFixture.plan(PlanFixture.settings(
                Budget.QUICK,
                PlanFixture.all(),
                List.of(),
                only,
                new ServerWishes(Optional.of(mode), List.of(), OptionalInt.empty(), List.of(), Set.of())));
    }

    @Test
    void instances_notSaid_areTwo() {
        assertThat(PlanFixture.plan(Budget.QUICK, 7).instances()).isEqualTo(2);
    }

    @Test
    void instances_said_comeBackFromTheFileOfAResumedRun(@TempDir Path folder) {
        RunPlan plan = PlanFixture.plan(PlanFixture.settings(
                Budget.QUICK,
                PlanFixture.all(),
                List.of(),
                Optional.of(Part.LOAD),
                new ServerWishes(Optional.empty(), List.of(), OptionalInt.of(5), List.of(), Set.of())));
        JsonFile.ours().write(folder.resolve("plan.json"), plan);

        assertThat(JsonFile.ours()
                        .read(folder.resolve("plan.json"), RunPlan.class)
                        .instances())
                .isEqualTo(5);
    }

    @Test
    void instances_withoutALoadPart_areNone() {
        RunSettings micro = PlanFixture.settings(
                Budget.QUICK, PlanFixture.all(), List.of(), Optional.of(Part.MICRO), ServerWishes.none());

        assertThat(PlanFixture.plan(micro, List.of()).instances()).isNull();
    }

    @Test
    void jmhFlags_row_selectsItAlone() {
        assertThat(new Step(PlanFixture.READ_REDIS, 2).jmhFlags())
                .containsExactly("^\\Qbench.Read.hit\\E$", "-f", "1", "-bm", "sample", "-t", "1", "-p", "tiers=REDIS");
    }

    @Test
    void label_row_isReadable() {
        assertThat(new Step(PlanFixture.READ_REDIS, 2).label()).isEqualTo("Read.hit tiers=REDIS, fork 2");
    }

    @Test
    void rowName_ofSeveralThreads_isNotThatOfOne() {
        RowKey crowd = RowKey.of("bench.Mixed.readOrWrite", BenchmarkMode.THROUGHPUT, 8, Map.of());
        assertThat(new Step(crowd, 2).rowName()).isEqualTo("Mixed.readOrWrite threads=8");
    }
}
