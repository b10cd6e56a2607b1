package dev.hitmiss.results.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hitmiss.results.Fixtures;
import dev.hitmiss.results.evidence.Evidence;
import dev.hitmiss.results.evidence.Family;
import dev.hitmiss.results.evidence.Series;
import dev.hitmiss.results.evidence.Subject;
import dev.hitmiss.results.file.UnreadableResultException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.HistogramLogWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs of ours, and baselines made of them. */
class RunEvidenceTest {
    private static final String HIT =
            "dev.hitmiss.benchmarks.config.ConfigReadBenchmark.remoteHit|sample|1|client=LETTUCE,network=LOOPBACK";
    private static final String LOAD_HIT = "load|config-read|get-config|remote-hit";

    @TempDir
    Path folder;

    @Test
    void read_run_knowsItsMachine() {
        Evidence evidence = run(it -> {});

        assertThat(evidence.machine().values())
                .contains(
                        entry("cpuModel", "Example CPU @ 2.00GHz"),
                        entry("cgroupCpus", "1.5"),
                        entry("pinned", "1 forks, 1 servers"),
                        entry("heapFlags", "-Xmx512m"),
                        entry("networkProfiles", "loopback,same-zone"),
                        entry("durable", "true"),
                        entry("postgresVersion", "18.6"))
                .hasSize(15);
        assertThat(evidence.soft().values()).containsOnlyKeys("kernel", "governor");
    }

    @Test
    void read_runOfSharedProcessors_differsFromOnesWithTheirOwn() {
        Evidence evidence = run(it -> ((ObjectNode) it.at("/meta/fingerprint/hard")).putNull("pinned"));

        assertThat(evidence.machine().values()).contains(entry("pinned", "shared"));
    }

    @Test
    void read_run_hasFloorsAsControls() {
        Evidence evidence = run(it -> floorWithoutGroup(it));

        assertThat(evidence.subjects())
                .filteredOn(Subject::control)
                .extracting(Subject::name)
                .allMatch(name -> name.contains(".floor."))
                .hasSize(6);
    }

    private static void floorWithoutGroup(ObjectNode run) {
        ((ObjectNode) run.at("/micro/0")).putNull("group");
    }

    @Test
    void read_sampledRow_hasTheMedianOfEachForkAndItsPercentiles() {
        Subject subject = JmhEvidenceTest.subject(run(it -> {}), HIT);

        assertThat(subject.series())
                .extracting(it -> it.key().metric() + " " + it.runs())
                .containsExactly(
                        "primary [[" + three(54.4, 1) + "]]",
                        "p95 [[" + three(54.4, 1.5) + "]]",
                        "p99 [[" + three(54.4, 3) + "]]");
        assertThat(subject.conduct().values()).hasSize(7).containsEntry("measurementTime", "1 s");
        assertThat(subject.jvm().values()).containsEntry("jvmArgs", "-Xmx512m");
    }

    private static String three(double level, double times) {
        return level * times + ", " + level * 1.02 * times + ", " + level * 0.99 * times;
    }

    @Test
    void read_run_saysWhyItIsNotToBeBelievedAndWhatIsMissing() {
        Evidence evidence = run(it -> {
            ((ObjectNode) it.at("/meta")).put("budget", "smoke").put("status", "incomplete");
            ((ObjectNode) it.at("/meta/plan/rows/0")).put("forksDone", 2);
        });

        assertThat(evidence.doubts())
                .containsExactly(
                        "One row measured twice differs by 6.2 %, allowed 5 %.",
                        "The budget was smoke, and no figure of a smoke run is believed; measure with"
                                + " -Dbench.budget=quick or full.");
        assertThat(evidence.gaps())
                .singleElement()
                .asString()
                .startsWith("dev.hitmiss.benchmarks.floor.BareRedisBenchmark.get|sample|1|")
                .endsWith(" has 2 of 3 planned forks.");
    }

    @Test
    void read_runThatLacksAPlannedRow_hasAGap() {
        Evidence evidence = run(it -> ((ArrayNode) it.at("/micro")).remove(0));

        assertThat(evidence.gaps()).singleElement().asString().endsWith(" was planned and is not there.");
    }

    @Test
    void read_unitThatDoesNotFitTheMode_isRefused() {
        assertThatThrownBy(() -> run(it -> ((ObjectNode) it.at("/micro/0/primary")).put("unit", "ops/s")))
                .isInstanceOf(UnreadableResultException.class)
                .hasMessageContaining("run.json: the unit of dev.hitmiss")
                .hasMessageContaining("is 'ops/s', allowed in mode 'sample': ns/op, us/op");
    }

    @Test
    void read_load_hasPercentilesThatItsSamplesAreEnoughForAndNoErrors() {
        List<Subject> load = run(it -> {}).subjects().stream()
                .filter(subject -> subject.name().startsWith("load|"))
                .toList();

        assertThat(load).extracting(Subject::name).containsExactly("load|config-read|get-config|absent", LOAD_HIT);
        assertThat(load.get(0).series()).extracting(it -> it.key().metric()).containsExactly("p50");
        assertThat(load.get(1).series())
                .extracting(it -> it.key().metric() + " " + it.runs() + " " + it.unit())
                .containsExactly(
                        "p50 [[" + 180 * 1.1 + "]] us/op",
                        "p95 [[" + 180 * 1.1 * 1.8 + "]] us/op",
                        "p99 [[" + 180 * 1.1 * 3 + "]] us/op");
        assertThat(load.get(1).series()).extracting(Series::family).containsOnly(Family.LOAD);
        assertThat(load.get(1).conduct().values()).containsEntry("arrivalsPerSecond", "1000.0");
    }

    @Test
    void read_loadWithItsLog_isReadFromTheLog() throws IOException {
        log("get-config/remote-hit/perceived", "get-config/absent/perceived");

        Subject hit = JmhEvidenceTest.subject(run(it -> {}), LOAD_HIT);

        assertThat(hit.series().get(0).levels().get(0)).isBetween(499.0, 501.0);
        assertThat(hit.series().get(2).levels().get(0)).isBetween(989.0, 991.0);
    }

    @Test
    void read_loadWithALogOfAnotherRun_isRefused() throws IOException {
        log("something-else");

        assertThatThrownBy(() -> run(it -> {}))
                .isInstanceOf(UnreadableResultException.class)
                .hasMessageEndingWith(
                        "config-read.hlog: has no interval tagged 'get-config/remote-hit/perceived', which"
                                + " run.json names; do not mix files of two runs");
    }

    @Test
    void read_loadWithABrokenLog_isRefused() throws IOException {
        Path file = Files.createDirectories(folder.resolve("load")).resolve("config-read.hlog");
        Files.writeString(file, "0.1,1.0,7.0,HISTFAAAAC\n");

        assertThatThrownBy(() -> run(it -> {}))
                .isInstanceOf(UnreadableResultException.class)
                .hasMessageStartingWith(file + ": cannot be read as a histogram log: ");
    }

    /** Values of 1 to 1000 microseconds, each ten times. */
    private void log(String... tags) throws IOException {
        Path file = Files.createDirectories(folder.resolve("load")).resolve("config-read.hlog");
        try (PrintStream out = new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
            HistogramLogWriter writer = new HistogramLogWriter(out);
            writer.outputLogFormatVersion();
            for (String tag : tags) {
                Histogram interval = new Histogram(3);
                interval.setTag(tag);
                for (int micros = 1; micros <= 1000; micros++) {
                    interval.recordValueWithCount(micros * 1000L, 10);
                }
                writer.outputIntervalHistogram(interval);
            }
        }
    }

    @Test
    void read_loadThatFailedOrFellBehind_isAGapAndLeavesTheRowsAlone() {
        Evidence failed = run(it -> counts(it, 24_900, 100, 0));
        Evidence behind = run(it -> counts(it, 24_700, 0, 300));

        assertThat(failed.gaps())
                .containsExactly("Of 25000 arrivals of simulation 'config-read' 100 failed (0.40 %, allowed 0.1 %): its"
                        + " latencies are not judged.");
        assertThat(behind.gaps())
                .containsExactly(
                        "Of 25000 arrivals of simulation 'config-read' 300 were never answered (1.20 %, allowed"
                                + " 1.0 %): its latencies are not judged.");
        assertThat(behind.subjects()).hasSize(11).noneMatch(it -> it.name().startsWith("load|"));
    }

    private static void counts(ObjectNode run, long completed, long failed, long unresolved) {
        ((ObjectNode) run.at("/loadRun/simulations/0/counts"))
                .put("completed", completed)
                .put("failed", failed)
                .put("unresolved", unresolved);
    }

    @Test
    void read_baselineOfTwoRuns_hasAListOfLevelsARun() {
        Evidence evidence = baseline(it -> {});

        assertThat(evidence.runs()).isEqualTo(2);
        assertThat(JmhEvidenceTest.subject(evidence, HIT).series().get(0).runs())
                .hasSize(2);
        assertThat(JmhEvidenceTest.subject(evidence, LOAD_HIT).series().get(0).runs())
                .hasSize(2);
        assertThat(evidence.doubts()).contains("run second: One row measured twice differs by 6.2 %, allowed 5 %.");
    }

    @Test
    void read_baselineWhoseRunsDisagree_saysInWhat() {
        assertThatThrownBy(() -> baseline(it -> ((ObjectNode) it.at("/meta/fingerprint/hard")).putNull("cgroupCpus")))
                .isInstanceOf(UnreadableResultException.class)
                .hasMessageEndingWith("main.json: the runs of a baseline must agree, but 'cgroupCpus' is 1.5 in run"
                        + " 20261120T081500Z-ab12cd3-quick and not known in run second; save runs that were measured"
                        + " alike");
        assertThatThrownBy(() -> baseline(it -> ((ObjectNode) it.at("/micro/3/settings")).put("warmupTime", "2 s")))
                .hasMessageContaining("'warmupTime' of " + HIT + " is 1 s in run ");
        assertThatThrownBy(() -> baseline(it -> ((ObjectNode) it.at("/micro/3/primary")).put("unit", "ns/op")))
                .hasMessageContaining("'unit' of " + HIT + " is us/op in run ");
    }

    @Test
    void read_baselineWithARowThatNotAllRunsHave_leavesItOutAndSaysSo() {
        Evidence evidence = baseline(it -> ((ArrayNode) it.at("/micro")).remove(3));

        assertThat(evidence.subjects()).extracting(Subject::name).doesNotContain(HIT);
        assertThat(evidence.gaps()).contains(HIT + " is in 1 of 2 runs and left out.");
    }

    @Test
    void read_baselineWithOneRunTwice_isRefused() {
        assertThatThrownBy(() -> baseline(it -> ((ObjectNode) it.at("/meta"))
                        .put("id", Fixtures.run().meta().id())))
                .hasMessageContaining("'runs' has an entry twice: 20261120T081500Z-ab12cd3-quick");
    }

    private Evidence run(Consumer<ObjectNode> change) {
        Path file = folder.resolve(RunFile.RUN);
        RunFile.writeRun(file, Fixtures.run());
        ObjectNode run = (ObjectNode) Schemas.tree(file);
        change.accept(run);
        JmhSamples.rewrite(file, before -> run.toPrettyString());
        return EvidenceFile.read(file);
    }

    /** Of the run of the fixtures, and of the same with another id and changed. */
    private Evidence baseline(Consumer<ObjectNode> change) {
        Path file = folder.resolve("main.json");
        RunFile.writeRun(file, Fixtures.run());
        ObjectNode second = (ObjectNode) Schemas.tree(file);
        ((ObjectNode) second.at("/meta")).put("id", "second");
        change.accept(second);
        ObjectNode baseline =
                Schemas.MAPPER.createObjectNode().put("schemaVersion", 1).put("name", "main");
        baseline.put("savedAt", Fixtures.START.toString())
                .putArray("runs")
                .add(Schemas.tree(file))
                .add(second);
        JmhSamples.rewrite(file, before -> baseline.toPrettyString());
        return EvidenceFile.read(file);
    }
}
