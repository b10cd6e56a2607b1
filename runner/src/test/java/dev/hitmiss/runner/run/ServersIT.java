package dev.hitmiss.runner.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.results.intake.RunFile;
import dev.hitmiss.results.model.LoadTarget;
import dev.hitmiss.results.model.MicroRow;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.OpenedNetwork;
import dev.hitmiss.results.model.RunDocument;
import dev.hitmiss.results.model.StackDetails;
import dev.hitmiss.results.model.StackMode;
import dev.hitmiss.results.model.TargetKind;
import dev.hitmiss.results.model.Validity;
import dev.hitmiss.stack.embedded.EmbeddedOptions;
import dev.hitmiss.stack.embedded.EmbeddedStack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs of the built jars on servers at a distance, on other people's servers, and on none. */
class ServersIT {
    @TempDir
    private Path out;

    @Test
    void run_atTwoNetworksWithAnotherClient_setsEveryRowBesideTheFloorOfItsOwn() throws Exception {
        try (HitmissProcess run = HitmissProcess.start(
                out,
                "run",
                "--budget",
                "smoke",
                "--only",
                "micro",
                "--network",
                "loopback,same-zone",
                "--param",
                "client=JEDIS",
                "--include",
                "ConfigReadBenchmark.remoteHit|ProxyBenchmark")) {
            assertThat(run.waitFor()).as(run.account()).isZero();
            assertThat(run.output()).contains("on:    embedded stack, network loopback, same-zone");
        }
        RunDocument run = document();
        assertThat(rows(run, "remoteHit").map(MicroRow::params))
                .extracting(params -> params.get("network"))
                .containsExactly("LOOPBACK", "SAME_ZONE");
        assertThat(rows(run, "remoteHit").map(ServersIT::paramsOfFloor).toList())
                .isEqualTo(rows(run, "remoteHit").map(MicroRow::params).toList());
        assertThat(rows(run, "proxied")
                        .map(row -> Objects.requireNonNull(row.floor()).benchmark()))
                .containsExactly("dev.hitmiss.benchmarks.floor.ProxyBenchmark.direct");
        StackDetails stack = Objects.requireNonNull(run.meta().stack());
        assertThat(stack.networks())
                .containsExactly(
                        new OpenedNetwork(NetworkProfile.LOOPBACK, 0, 0),
                        new OpenedNetwork(NetworkProfile.SAME_ZONE, 250, 500));
        assertThat(stack.proxyCalibration()).isNotNull();
        assertThat(report()).contains("Delays that were typed in, not found: network same-zone adds 0.25 ms");
        assertNoPasswordIn(out);
    }

    @Test
    void run_onServersOfOthers_measuresThereAndLeavesThemRunning() throws Exception {
        try (EmbeddedStack theirs = EmbeddedStack.start(EmbeddedOptions.defaults())) {
            try (HitmissProcess run = HitmissProcess.start(
                    out,
                    theirs.environment(),
                    "run",
                    "--budget",
                    "smoke",
                    "--stack",
                    "external",
                    "--include",
                    "ConfigReadBenchmark.remoteHit")) {
                assertThat(run.waitFor()).as(run.account()).isZero();
            }
            RunDocument run = document();
            assertThat(run.meta().fingerprint().hard().stackMode()).isEqualTo(StackMode.EXTERNAL);
            LoadTarget target = Objects.requireNonNull(run.loadRun()).target();
            assertThat(target.stackMode()).isEqualTo(StackMode.EXTERNAL);
            // What others do on this machine meanwhile is none of this test's.
            assertThat(run.validity())
                    .filteredOn(check -> !check.check().equals("contention"))
                    .allMatch(Validity::passed);
            assertThat(report()).contains(" · external stack, durable · network loopback");
            assertNoPasswordIn(out);
        }
    }

    @Test
    void run_onServersThatAreNotThere_isNotReadyAndSaysWhatToDo() throws Exception {
        Map<String, String> nowhere = Map.of(
                "DATABASE_URL", "postgres://hitmiss:s3cret@127.0.0.1:1/hitmiss",
                "REDIS_URL", "redis://:s3cret@127.0.0.1:1/0");
        try (HitmissProcess run = HitmissProcess.start(
                out, nowhere, "run", "--budget", "smoke", "--only", "micro", "--stack", "external")) {
            assertThat(run.waitFor()).as(run.account()).isEqualTo(4);
            assertThat(run.output()).contains("127.0.0.1:1").doesNotContain("s3cret", "\tat ");
        }
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void run_atAServiceThatRunsAlready_startsNoServersAndSaysSo() throws Exception {
        try (StubService service = StubService.start()) {
            try (HitmissProcess run = HitmissProcess.start(
                    out,
                    "run",
                    "--budget",
                    "smoke",
                    "--only",
                    "load",
                    "--base-url",
                    service.url(),
                    "--gatling-report")) {
                assertThat(run.waitFor()).as(run.account()).isZero();
                assertThat(run.output())
                        .contains("on:    a service that runs already at " + service.url() + "; nothing is started")
                        .doesNotContain("starting PostgreSQL");
            }
            RunDocument run = document();
            assertThat(run.meta().stack()).isNull();
            assertThat(run.meta().fingerprint().hard().stackMode()).isNull();
            assertThat(Objects.requireNonNull(run.loadRun()).target().kind()).isEqualTo(TargetKind.GIVEN);
            assertThat(report())
                    .contains("a service that ran already, its servers unknown")
                    .contains("Aimed at " + service.url())
                    .contains("[Gatling's own report](load/gatling/config-read/index.html)");
            assertThat(folder().resolve("load/gatling/config-read/index.html")).isNotEmptyFile();
        }
    }

    @Test
    void run_atAnotherMachineThatWasNotConfirmed_isRefusedBeforeThereIsAFolder() throws Exception {
        try (HitmissProcess run = HitmissProcess.start(
                out, "run", "--budget", "smoke", "--only", "load", "--base-url", "http://load.invalid")) {
            assertThat(run.waitFor()).isEqualTo(2);
            assertThat(run.output())
                    .contains("'load.invalid' is not this machine; if load may be put on it, say --confirm load.invalid"
                            + " (mvn: -Dload.confirm=load.invalid)");
        }
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void resume_onAnotherStack_isRefused() throws Exception {
        try (HitmissProcess run = HitmissProcess.start(out, "run", "--resume", "latest", "--stack", "containers")) {
            assertThat(run.waitFor()).isEqualTo(2);
            assertThat(run.output()).contains("a resumed run takes these from its plan; leave out budget,");
        }
    }

    private Path folder() throws IOException {
        return Path.of(Files.readString(out.resolve("latest.txt")).strip());
    }

    private RunDocument document() throws IOException {
        return RunFile.readRun(folder().resolve("run.json"));
    }

    private String report() throws IOException {
        return Files.readString(folder().resolve("report.md"));
    }

    private static Stream<MicroRow> rows(RunDocument run, String method) {
        return run.micro().stream().filter(row -> row.benchmark().endsWith("." + method));
    }

    private static Map<String, String> paramsOfFloor(MicroRow row) {
        return Objects.requireNonNull(row.floor()).params();
    }

    static void assertNoPasswordIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContainPattern("(postgres|redis)://[^/\\s]*:[^*]");
            }
        }
    }
}
