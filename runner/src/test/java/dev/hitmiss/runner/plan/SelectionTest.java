package dev.hitmiss.runner.plan;

import static dev.hitmiss.runner.plan.PlanFixture.CLOCK;
import static dev.hitmiss.runner.plan.PlanFixture.DETAIL;
import static dev.hitmiss.runner.plan.PlanFixture.DISTANT;
import static dev.hitmiss.runner.plan.PlanFixture.READ_LOCAL;
import static dev.hitmiss.runner.plan.PlanFixture.READ_REDIS;
import static dev.hitmiss.runner.plan.PlanFixture.all;
import static dev.hitmiss.runner.plan.PlanFixture.catalogue;
import static dev.hitmiss.runner.plan.PlanFixture.including;
import static dev.hitmiss.runner.plan.PlanFixture.row;
import static dev.hitmiss.runner.plan.PlanFixture.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hitmiss.results.model.BenchmarkMode;
import dev.hitmiss.results.model.Budget;
import dev.hitmiss.results.model.ExitCode;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.RowKey;
import dev.hitmiss.results.model.StackMode;
import dev.hitmiss.runner.exit.Failure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class SelectionTest {
    @Test
    void choose_full_takesTheMatrix() {
        assertThat(all().choose(catalogue(), Budget.FULL, List.of()))
                .containsExactly(READ_LOCAL, READ_REDIS, CLOCK, DETAIL, DISTANT);
    }

    @Test
    void choose_quick_takesHeadlinesOnly() {
        assertThat(all().choose(catalogue(), Budget.QUICK, List.of())).containsExactly(READ_LOCAL, READ_REDIS, CLOCK);
    }

    @Test
    void choose_smoke_takesOneRowOfEachMethod() {
        assertThat(all().choose(catalogue(), Budget.SMOKE, List.of()))
                .containsExactly(READ_LOCAL, CLOCK, DETAIL, DISTANT);
    }

    @Test
    void choose_named_takesItHeadlineOrNot() {
        assertThat(including("Detail").choose(catalogue(), Budget.QUICK, List.of()))
                .containsExactly(DETAIL);
    }

    @Test
    void choose_named_takesItsFloorToo() {
        assertThat(including("Read").choose(catalogue(), Budget.QUICK, List.of()))
                .containsExactly(READ_LOCAL, READ_REDIS, CLOCK);
    }

    @Test
    void choose_values_replaceThoseOfTheBenchmark() {
        assertThat(with("tiers", "NONE").choose(catalogue(), Budget.QUICK, List.of()))
                .containsExactly(row("bench.Read.hit", Map.of("tiers", "NONE")), CLOCK);
    }

    @Test
    void choose_smokeWithNamedValues_takesThemAll() {
        assertThat(with("tiers", "A", "B").choose(catalogue(), Budget.SMOKE, List.of()))
                .startsWith(row("bench.Read.hit", Map.of("tiers", "A")), row("bench.Read.hit", Map.of("tiers", "B")));
    }

    @Test
    void choose_networks_spreadTheRowsThatTalkToServers() {
        assertThat(all().choose(
                                catalogue(),
                                Budget.FULL,
                                List.of(NetworkProfile.SAME_ZONE, NetworkProfile.SEED_CONFIG)))
                .containsExactly(
                        READ_LOCAL,
                        READ_REDIS,
                        CLOCK,
                        DETAIL,
                        row("bench.Distant.read", Map.of("network", "SAME_ZONE")),
                        row("bench.Distant.read", Map.of("network", "SEED_CONFIG")));
    }

    @Test
    void choose_nothingMatches_saysWhatThereIs() {
        assertThatThrownBy(() -> including("Redd").choose(catalogue(), Budget.QUICK, List.of()))
                .hasMessage(
                        "no benchmark matches 'Redd'. There are: bench.Read.hit, bench.Floor.clock, bench.Detail.more, bench.Distant.read")
                .asInstanceOf(InstanceOfAssertFactories.type(Failure.class))
                .extracting(Failure::exitCode)
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void choose_threads_replaceThoseOfRowsOfThroughput() {
        Catalogue mixed = withThroughput();
        assertThat(with("threads", "2", "16").choose(mixed, Budget.FULL, List.of()))
                .containsExactly(READ_LOCAL, mixedOn(2), mixedOn(16));
    }

    @Test
    void choose_threadsThatAreNone_saysWhatIsAllowed() {
        assertThatThrownBy(() -> with("threads", "0").choose(withThroughput(), Budget.FULL, List.of()))
                .hasMessage("the parameter 'threads' takes whole numbers from 1 to 999, got: '0'");
    }

    @Test
    void choose_threadsWithoutARowOfThroughput_isNoParameter() {
        assertThatThrownBy(() -> with("threads", "2").choose(catalogue(), Budget.FULL, List.of()))
                .hasMessage("no selected benchmark has a parameter 'threads'. Known are: network, tiers");
        assertThatThrownBy(() -> with("thread", "2").choose(withThroughput(), Budget.FULL, List.of()))
                .hasMessage("no selected benchmark has a parameter 'thread'. Known are: threads, tiers");
    }

    private static Catalogue withThroughput() {
        Catalogue all = catalogue();
        return new Catalogue(
                all.jmhVersion(),
                all.jvm(),
                all.entries(),
                List.of(READ_LOCAL, mixedOn(1), mixedOn(8)),
                all.headlines(),
                all.sideBySide(),
                all.floors());
    }

    private static RowKey mixedOn(int threads) {
        return RowKey.of("bench.Mixed.readOrWrite", BenchmarkMode.THROUGHPUT, threads, Map.of());
    }

    @Test
    void choose_unknownParameter_saysWhichThereAre() {
        assertThatThrownBy(() -> with("tier", "NONE").choose(catalogue(), Budget.QUICK, List.of()))
                .hasMessage("no selected benchmark has a parameter 'tier'. Known are: tiers");
    }

    @Test
    void experiments_withoutAWish_areAll() {
        assertThat(all().experiments()).containsExactly(MicroExperiment.values());
        assertThat(PlanFixture.plan(Budget.QUICK, 1).besideRows()).containsExactly(MicroExperiment.values());
    }

    @Test
    void experiments_whereRowsAreNamed_areThoseThatWereNamedToo() {
        assertThat(including("Read").experiments()).isEmpty();
        assertThat(with("tiers", "LOCAL").experiments()).isEmpty();
        assertThat(including("HitRate").experiments()).containsExactly(MicroExperiment.HIT_RATE);
        assertThat(including("HitRate").choose(catalogue(), Budget.QUICK, List.of()))
                .isEmpty();
    }

    @Test
    void experiments_onServersOfOthers_areThoseThatNeedNoneOfTheirOwn() {
        RunSettings external = PlanFixture.settings(
                Budget.QUICK,
                all(),
                List.of(),
                Optional.empty(),
                new ServerWishes(Optional.of(StackMode.EXTERNAL), List.of(), OptionalInt.empty(), List.of(), Set.of()));
        assertThat(PlanFixture.plan(external).besideRows()).containsExactly(MicroExperiment.HIT_RATE);
    }

    @Test
    void memory_weighsMoreInALongerRun() {
        assertThat(MicroExperiment.MEMORY.arguments(PlanFixture.plan(Budget.SMOKE, 1)))
                .containsExactly("--entries", "1000");
        assertThat(MicroExperiment.MEMORY.arguments(PlanFixture.plan(Budget.FULL, 1)))
                .containsExactly("--entries", "10000,100000");
    }
}
