package dev.hitmiss.runner.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.results.intake.JmhFile;
import dev.hitmiss.results.intake.JmhRow;
import dev.hitmiss.results.intake.RunFile;
import dev.hitmiss.results.model.RowKey;
import dev.hitmiss.results.model.RunMeta;
import dev.hitmiss.results.model.RunStatus;
import dev.hitmiss.runner.machine.Pinning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs of the built jars: whole, interrupted, killed, resumed. */
class RunIT {
    private static final String[] THREE_FLOORS = {
        "run", "--budget", "smoke", "--only", "micro", "--seed", "1", "--include", "NoOp|PingPongBenchmark.tcp"
    };

    @TempDir
    private Path out;

    @Test
    void run_interrupted_endsWhatItStartedAndResumesToTheSameRows() throws Exception {
        try (HitmissProcess whole = HitmissProcess.start(out.resolve("whole"), THREE_FLOORS)) {
            assertThat(whole.waitFor()).as(whole.account()).isZero();
        }
        Path interruptedOut = out.resolve("interrupted");
        try (HitmissProcess run = HitmissProcess.start(interruptedOut, THREE_FLOORS)) {
            run.awaitFirstPart();
            List<ProcessHandle> started = run.descendants();
            assertThat(started).as("the servers and a fork").hasSizeGreaterThan(2);
            run.terminate();
            assertThat(run.waitFor()).as(run.account()).isEqualTo(5);
            assertThat(started).as("left running").noneMatch(ProcessHandle::isAlive);
            assertThat(run.output())
                    .contains("exit code  5")
                    .containsPattern("-Dbench\\.resume=.*" + run.runFolder().getFileName());
        }
        assertThat(meta(interruptedOut).status()).isEqualTo(RunStatus.INCOMPLETE);
        assertThat(RunFile.readVerdict(folder(interruptedOut).resolve("verdict.json"))
                        .exitCode())
                .isEqualTo(5);

        try (HitmissProcess resumed = HitmissProcess.start(interruptedOut, "run", "--resume", "latest")) {
            assertThat(resumed.waitFor()).as(resumed.account()).isZero();
        }
        RunMeta meta = meta(interruptedOut);
        assertThat(meta.status()).isEqualTo(RunStatus.COMPLETE);
        assertThat(meta.resumedAt()).hasSize(1);
        assertThat(meta.fingerprint().hard().heapFlags())
                .containsExactly("-XX:+AlwaysPreTouch", "-Xms512m", "-Xmx512m", "max heap 512 MiB");
        assertThat(JmhFile.read(folder(interruptedOut).resolve("jmh.json")))
                .allSatisfy(row ->
                        assertThat(row.jvmFacts().args()).startsWith("-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch"));
        assertThat(rows(interruptedOut)).isEqualTo(rows(out.resolve("whole"))).hasSize(3);
    }

    @Test
    void resume_partsOfAnotherRowAndCutOff_areMeasuredAnew() throws Exception {
        try (HitmissProcess whole = HitmissProcess.start(out, THREE_FLOORS)) {
            assertThat(whole.waitFor()).as(whole.account()).isZero();
            List<Path> parts = whole.parts().stream().sorted().toList();
            Files.copy(parts.get(0), parts.get(1), StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(parts.get(2), "");
        }
        try (HitmissProcess resumed = HitmissProcess.start(out, "run", "--resume", "latest")) {
            assertThat(resumed.waitFor()).as(resumed.account()).isZero();
        }
        assertThat(rows(out)).hasSize(3);
        assertThat(meta(out).status()).isEqualTo(RunStatus.COMPLETE);
    }

    @Test
    void resume_runUnderWay_isRefused() throws Exception {
        try (HitmissProcess run = HitmissProcess.start(
                out, "run", "--budget", "quick", "--only", "micro", "--include", "NoOp|PingPongBenchmark.tcp")) {
            run.awaitFirstPart();
            try (HitmissProcess second = HitmissProcess.start(out, "run", "--resume", "latest")) {
                assertThat(second.waitFor()).as(second.account()).isEqualTo(4);
                assertThat(second.output()).contains("is under way in another process. Wait for it, or end it.");
            }
            run.terminate();
            assertThat(run.waitFor()).as(run.account()).isEqualTo(5);
        }
    }

    @Test
    void resume_otherJmhArguments_asksForTheSameAgainAndStartsNoJvmThatAPlanNames() throws Exception {
        try (HitmissProcess whole = HitmissProcess.start(out, THREE_FLOORS)) {
            assertThat(whole.waitFor()).as(whole.account()).isZero();
        }
        try (HitmissProcess resumed =
                HitmissProcess.start(out, "run", "--resume", "latest", "--jmh-arg=-prof", "--jmh-arg=gc")) {
            assertThat(resumed.waitFor()).isEqualTo(2);
            assertThat(resumed.output()).contains("was begun with other arguments for JMH; give the same again");
        }
        Path started = out.resolve("started");
        Path jvm = Files.writeString(out.resolve("java"), "#!/bin/sh\ntouch '" + started + "'\n");
        assertThat(jvm.toFile().setExecutable(true)).isTrue();
        Path plan = folder(out).resolve("plan.json");
        Files.writeString(
                plan, Files.readString(plan).replace("\"others\" : [ ]", "\"others\" : [ \"-jvm\", \"" + jvm + "\" ]"));
        try (HitmissProcess resumed = HitmissProcess.start(out, "run", "--resume", "latest")) {
            assertThat(resumed.waitFor()).isEqualTo(2);
            assertThat(resumed.output()).contains("give the same again (prof, jmhArgs), they were:", "-jvm " + jvm);
        }
        assertThat(started).doesNotExist();
    }

    @Test
    void run_killed_leavesNothingRunningAndResumes() throws Exception {
        try (HitmissProcess run = HitmissProcess.start(out, THREE_FLOORS)) {
            run.awaitFirstPart();
            List<ProcessHandle> started = run.descendants();
            run.kill();
            for (ProcessHandle process : started) {
                process.onExit().get(30, TimeUnit.SECONDS);
            }
        }
        assertThat(meta(out).finishedAt()).isNull();
        try (HitmissProcess resumed = HitmissProcess.start(out, "run", "--resume", "latest")) {
            assertThat(resumed.waitFor()).as(resumed.account()).isZero();
        }
        assertThat(rows(out)).hasSize(3);
    }

    @Test
    void run_benchmarkThatFails_isIncompleteAndSaysWhere() throws Exception {
        try (HitmissProcess run = HitmissProcess.start(
                out,
                "run",
                "--budget",
                "smoke",
                "--only",
                "micro",
                "--include",
                "NoOpBenchmark.clock",
                "--jmh-arg=-prof",
                "--jmh-arg=nonsense")) {
            assertThat(run.waitFor()).isEqualTo(5);
            assertThat(run.output()).contains("NoOpBenchmark.clock, fork 1 is missing: ");
        }
        assertThat(meta(out).status()).isEqualTo(RunStatus.INCOMPLETE);
    }

    @Test
    @Tag("once")
    void run_afterAWarmUp_measuresOnProcessorsOfItsOwn() throws Exception {
        Optional<Pinning> expected = Pinning.ofThisMachine();
        try (HitmissProcess run = HitmissProcess.start(
                out,
                "run",
                "--budget",
                "smoke",
                "--only",
                "micro",
                "--include",
                "PingPongBenchmark.tcp",
                "--jmh-arg=-wi",
                "--jmh-arg=1")) {
            assertThat(run.waitFor()).as(run.account()).isZero();
        }
        RunMeta meta = RunFile.readRun(folder(out).resolve("run.json")).meta();
        assertThat(Optional.ofNullable(meta.fingerprint().hard().pinned())).isEqualTo(expected.map(Pinning::shares));
        try (Stream<Path> logs = Files.list(folder(out).resolve("logs"))) {
            Path log = logs.filter(file -> file.getFileName().toString().contains(".fork"))
                    .findFirst()
                    .orElseThrow();
            expected.ifPresent(pinning -> assertThat(log)
                    .content()
                    .contains("# Measured on processor " + pinning.forks() + ", apart from the servers on "
                            + pinning.servers()));
        }
        assertThat(Objects.requireNonNull(meta.stack()).caveats())
                .filteredOn(caveat -> caveat.startsWith("Measured JVMs and servers shared all processors"))
                .hasSize(expected.isPresent() ? 0 : 1);
    }

    @Test
    @Tag("once")
    void run_hitRate_isAnExperimentThatIsNotAskedAgainUnlessItIsBroken() throws Exception {
        Path document = documentOf("HitRateMain", "hit-rate.json");
        assertThat(RunFile.readRun(folder(out).resolve("run.json")).experiment("hit-rate"))
                .isPresent();
        assertThat(meta(out).plan().experiments()).containsExactly("hit-rate");
        assertThat(folder(out).resolve("report.md")).content().contains("## Hit rates without waiting");
        String asked = Files.readString(document);

        resume();
        assertThat(document).hasContent(asked);

        Files.writeString(document, asked.substring(0, asked.length() / 2));
        resume();
        assertThat(RunFile.readExperiment(document).measured())
                .as("the same seed gives the same figures")
                .isEqualTo(RunFile.readExperiment(Files.writeString(out.resolve("asked.json"), asked))
                        .measured());
    }

    @Test
    @Tag("once")
    void run_memory_isWeighedOnServersOfItsOwnAndStandsInTheReport() throws Exception {
        documentOf("MemoryMain", "memory.json");
        assertThat(folder(out).resolve("report.md")).content().contains("## What copies weigh");
        ServersIT.assertNoPasswordIn(out);
    }

    @Test
    @Tag("once")
    void run_experimentThatFails_isIncompleteAndSaysWhere() throws Exception {
        try (HitmissProcess run = HitmissProcess.start(
                out,
                Map.of("REDIS_CLIENT", "none"),
                "run",
                "--budget",
                "smoke",
                "--only",
                "micro",
                "--include",
                "MemoryMain")) {
            assertThat(run.waitFor()).as(run.account()).isEqualTo(5);
            assertThat(run.output()).contains("memory is missing: it exited with 2, see ");
        }
        assertThat(meta(out).status()).isEqualTo(RunStatus.INCOMPLETE);
        assertThat(folder(out).resolve("experiments/memory.json")).doesNotExist();
    }

    /** What one experiment alone leaves: a document that keeps to its schema and passed. */
    private Path documentOf(String include, String name) throws Exception {
        try (HitmissProcess run = HitmissProcess.start(
                out, "run", "--budget", "smoke", "--only", "micro", "--seed", "1", "--include", include)) {
            assertThat(run.waitFor()).as(run.account()).isZero();
        }
        Path document = folder(out).resolve("experiments").resolve(name);
        assertThat(PublishedSchema.problems("experiment-1.schema.json", document))
                .isEmpty();
        assertThat(RunFile.readExperiment(document).pass())
                .as(Files.readString(document))
                .isTrue();
        return document;
    }

    private void resume() throws Exception {
        try (HitmissProcess resumed = HitmissProcess.start(out, "run", "--resume", "latest")) {
            assertThat(resumed.waitFor()).as(resumed.account()).isZero();
        }
    }

    @Test
    void run_dryRun_printsThePlanAndStartsNothing() throws Exception {
        try (HitmissProcess run = HitmissProcess.start(out, "run", "--budget", "quick", "--seed", "3", "--dry-run")) {
            assertThat(run.waitFor()).isZero();
            assertThat(run.output())
                    .contains("hitmiss quick run, seed 3, about ")
                    .contains("rows x 5 forks");
        }
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void run_readOnlyFolder_saysWhichOne() throws Exception {
        Path file = Files.writeString(out.resolve("file"), "no folder");
        try (HitmissProcess run = HitmissProcess.start(file, THREE_FLOORS)) {
            assertThat(run.waitFor()).isEqualTo(4);
            assertThat(run.output())
                    .contains("cannot create a run's folder in '" + file + "'")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void run_files_holdNoPassword() throws Exception {
        try (HitmissProcess run = HitmissProcess.start(
                out, "run", "--budget", "smoke", "--only", "micro", "--include", "ConfigReadBenchmark.remoteHit")) {
            assertThat(run.waitFor()).as(run.account()).isZero();
        }
        ServersIT.assertNoPasswordIn(out);
    }

    private static Path folder(Path out) throws IOException {
        return Path.of(Files.readString(out.resolve("latest.txt")).strip());
    }

    private static RunMeta meta(Path out) throws IOException {
        return RunFile.readMeta(folder(out).resolve("meta.json"));
    }

    private static List<RowKey> rows(Path out) throws IOException {
        return JmhFile.read(folder(out).resolve("jmh.json")).stream()
                .map(JmhRow::key)
                .toList();
    }
}
