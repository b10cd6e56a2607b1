package dev.hitmiss.benchmarks.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.benchmarks.catalogue.Catalogue.Entry;
import dev.hitmiss.benchmarks.catalogue.Catalogue.Floor;
import dev.hitmiss.benchmarks.catalogue.Catalogue.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {
    private static final String PACKAGE = "dev.hitmiss.benchmarks.";
    private final Catalogue catalogue = Catalogue.ofThisJar();

    @Test
    void entries_remoteHit_saysOutcomeAndFloor() {
        assertThat(catalogue.entries())
                .contains(new Entry(
                        PACKAGE + "config.ConfigReadBenchmark.remoteHit",
                        "config",
                        "remote-hit",
                        new Floor(PACKAGE + "floor.BareRedisBenchmark.getAndDecode", Map.of()),
                        true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"config.Config", "trigger.Trigger", "user.User", "channel.Channel"})
    void entries_ofEveryCache_areItsOutcomesEachOnAFloor(String cache) {
        assertThat(catalogue.entries().stream()
                        .filter(entry -> entry.benchmark().startsWith(PACKAGE + cache + "ReadBenchmark.")
                                || entry.benchmark().startsWith(PACKAGE + cache + "InMemoryBenchmark.")))
                .allSatisfy(entry -> assertThat(entry.floor()).isNotNull())
                .extracting(Entry::outcome)
                .containsExactlyInAnyOrder("local-hit", "remote-hit", "loaded", "absent");
    }

    @Test
    void rows_withTheCacheAndWithout_areOneEach() {
        assertThat(catalogue.rows().stream()
                        .filter(row -> row.benchmark().equals(PACKAGE + "trigger.TriggerMixedBenchmark.readOrWrite")))
                .filteredOn(row -> row.threads() == 1)
                .extracting(row -> row.params().get("mix") + " " + row.params().get("tiers"))
                .containsExactly(
                        "READS_80 NONE",
                        "READS_80 REDIS",
                        "READS_95 NONE",
                        "READS_95 REDIS",
                        "WRITES NONE",
                        "WRITES REDIS");
    }

    @Test
    void rows_ofAnEnumParameter_areOneForEachConstant() {
        assertThat(catalogue.rows().stream()
                        .filter(row -> row.benchmark().equals(PACKAGE + "session.LoginWarmingBenchmark.warm")))
                .extracting(row -> row.params().get("warming"))
                .containsExactly("WITH_PAUSES", "ONE_BY_ONE", "PIPELINED");
    }

    @Test
    void rows_ofColdStarts_areTheSeedsWayAndTheCacheColdAndWarm() {
        assertThat(catalogue.rows().stream()
                        .filter(row -> row.benchmark().startsWith(PACKAGE + "activation.ColdStartBenchmark.")))
                .extracting(row -> row.benchmark().substring(row.benchmark().lastIndexOf('.') + 1) + " "
                        + row.params().getOrDefault("copies", row.params().getOrDefault("improvement", "")))
                .containsExactlyInAnyOrder(
                        "sequential ",
                        "cached COLD",
                        "cached WARM",
                        "improved PARALLEL",
                        "improved JOINED",
                        "improved PREWARMED");
    }

    @Test
    void headlines_ofColdStarts_areTheSeedsWayAndTheCache() {
        assertThat(catalogue.entries().stream()
                        .filter(entry -> entry.group().equals("activation"))
                        .filter(Entry::headline)
                        .map(Entry::benchmark))
                .containsExactlyInAnyOrder(
                        PACKAGE + "activation.ColdStartBenchmark.sequential",
                        PACKAGE + "activation.ColdStartBenchmark.cached");
    }

    @Test
    void rows_ofSavesAmongPeers_areEachCoherenceByTheirNumber() {
        assertThat(rowsOf("coherence.SaveAmongPeersBenchmark.save"))
                .extracting(row ->
                        row.params().get("coherence") + " " + row.params().get("peers"))
                .containsExactly(
                        "NONE 0",
                        "NONE 1",
                        "NONE 10",
                        "PUB_SUB 0",
                        "PUB_SUB 1",
                        "PUB_SUB 10",
                        "TRACKING 0",
                        "TRACKING 1",
                        "TRACKING 10");
    }

    @Test
    void rows_ofACrowd_areTheGuardsThatMatterOnceTheCopyIsGone() {
        assertThat(rowsOf("guard.HotKeyBenchmark.askedAtOnce"))
                .extracting(row -> row.params().get("guard"))
                .containsExactly("NONE", "SINGLE_FLIGHT", "LEASE_WAIT");
    }

    @Test
    void rows_ofClients_areOfOneThreadAndOfFour() {
        assertThat(rowsOf("client.ClientBenchmark.get")).hasSize(6).allMatch(row -> row.threads() == 4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trigger.TriggerMixedBenchmark.readOrWrite",
                "user.UserMixedBenchmark.readOrWrite",
                "session.LoginMixedBenchmark.validate"
            })
    void rows_ofMixedTraffic_areOfOneThreadAndOfEight(String benchmark) {
        assertThat(rowsOf(benchmark)).extracting(Row::threads).contains(1, 8).containsOnly(1, 8);
    }

    private Stream<Row> rowsOf(String benchmark) {
        return catalogue.rows().stream().filter(row -> row.benchmark().equals(PACKAGE + benchmark));
    }

    @Test
    void rows_withoutParameters_areOneEach() {
        assertThat(catalogue.rows())
                .contains(new Row(PACKAGE + "floor.NoOpBenchmark.clock", "avgt", 1, Map.of()))
                .doesNotHaveDuplicates();
    }

    @Test
    void rows_thatTalkToServers_areAtTheDefaultNetworkWithTheDefaultClient() {
        assertThat(catalogue.rows())
                .contains(
                        new Row(
                                PACKAGE + "config.ConfigReadBenchmark.remoteHit",
                                "sample",
                                1,
                                Map.of("client", "LETTUCE", "network", "LOOPBACK")),
                        new Row(
                                PACKAGE + "floor.BarePostgresBenchmark.lookup",
                                "sample",
                                1,
                                Map.of("network", "LOOPBACK")));
    }

    @Test
    void floors_ofEveryRow_areOneRowEach() {
        for (Entry entry : catalogue.entries()) {
            Floor floor = entry.floor();
            if (floor != null) {
                assertThat(catalogue.rows().stream()
                                .filter(row -> row.benchmark().equals(entry.benchmark())))
                        .isNotEmpty()
                        .allSatisfy(row -> assertThat(
                                        catalogue.rows().stream().filter(candidate -> isFloor(candidate, floor, row)))
                                .as("what " + row + " stands on")
                                .hasSize(1));
            }
        }
    }

    /** As whoever reads a run finds it. */
    private static boolean isFloor(Row candidate, Floor floor, Row row) {
        Map<String, String> wanted = new TreeMap<>(row.params());
        wanted.keySet().retainAll(candidate.params().keySet());
        wanted.putAll(floor.params());
        return candidate.benchmark().equals(floor.benchmark())
                && candidate.mode().equals(row.mode())
                && candidate.threads() == row.threads()
                && candidate.params().entrySet().containsAll(wanted.entrySet());
    }

    @Test
    void benchmarks_everyClass_saysHowToRunIt() throws IOException {
        for (Entry entry : catalogue.entries()) {
            String className = entry.benchmark().substring(0, entry.benchmark().lastIndexOf('.'));
            String simpleName = className.substring(className.lastIndexOf('.') + 1);
            Path source = Path.of("src/main/java", className.replace('.', '/') + ".java");
            assertThat(Files.readString(source))
                    .contains(" * Run: java -jar benchmarks/target/benchmarks.jar " + simpleName + "\n");
        }
    }
}
