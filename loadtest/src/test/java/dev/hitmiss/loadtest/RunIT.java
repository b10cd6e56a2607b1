package dev.hitmiss.loadtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.hitmiss.loadtest.file.JsonFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A load run as people start it. */
final class RunIT {
    private static final Path SCHEMA =
            Path.of(System.getProperty("hitmiss.root"), "results", "schema", "load-1.schema.json");
    /** Arrivals a second; a ceiling that was low because the machine was busy may be higher a moment later. */
    private static final double FAR_TOO_MUCH = 20_000;

    private static final Duration START_TIMEOUT = Duration.ofMinutes(4);
    private static final Duration END_TIMEOUT = Duration.ofSeconds(40);

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    @Test
    void run_onItsOwnStackAtADistance_writesAValidResultWithoutSecrets() throws Exception {
        Path out = folder.resolve("run");
        try (LoadtestJar run = LoadtestJar.start(
                folder,
                "run",
                "--budget",
                "smoke",
                "--network",
                "same-zone",
                "--client",
                "jedis",
                "--out",
                out.toString())) {
            assertThat(run.awaitExit()).as(run.stderr()).isZero();
            assertThat(run.stdout())
                    .contains("remote-hit", "loaded")
                    .endsWith("written: " + out.resolve("load.json") + "\n");
        }

        JsonNode document = JsonFile.read(out.resolve("load.json"));
        assertMatchesSchema(document);
        assertThat(document.at("/target/kind").textValue()).isEqualTo("own");
        assertThat(document.at("/target/instances").intValue()).isEqualTo(2);
        assertThat(document.at("/target/baseUrls")).hasSize(2);
        assertThat(document.get("files").findValuesAsText("path"))
                .contains("logs/load-service-1.log", "logs/load-service-2.log");
        assertThat(document.at("/target/networkProfile").textValue()).isEqualTo("same-zone");
        assertThat(document.at("/target/stackMode").textValue()).isEqualTo("embedded");
        assertThat(document.at("/target/redisClient").textValue()).isEqualTo("jedis");
        assertThat(document.at("/simulations/0/notes").toString())
                .contains("Network same-zone adds 0.25 ms to a round trip to Redis and 0.5 ms to one to PostgreSQL");
        assertThat(medianLoadMicros(document))
                .as("the query alone is declared to take that much longer")
                .isGreaterThan(500);
        for (JsonNode simulation : document.get("simulations")) {
            assertThat(simulation.at("/counts/offered").longValue()).isEqualTo(400);
            assertThat(simulation.at("/counts/completed").longValue())
                    .as(simulation.get("name").textValue())
                    .isEqualTo(400);
            assertThat(simulation.at("/instances").findValuesAsText("sent")).containsExactly("200", "200");
        }
        assertThat(document.at("/simulations").findValuesAsText("name"))
                .containsExactly(
                        "config-read",
                        "cold-activation",
                        "message-handling",
                        "session-validation",
                        "trigger-events",
                        "channel-activation",
                        "mixed-day",
                        "cold-start",
                        "warm-start");
        assertThat(sumOfCounts(document)).isEqualTo(9 * 400);
        assertStartsAreColdAndWarm(document);
        assertThat(document.findValuesAsText("outcome"))
                .contains("loaded", "remote-hit", "local-hit", "absent", "written", "activated", "known", "registered");
        assertThat(everythingWritten(out)).doesNotContain("postgres://", "redis://");
    }

    private static void assertStartsAreColdAndWarm(JsonNode document) {
        JsonNode cold = document.at("/simulations/7");
        JsonNode warm = document.at("/simulations/8");
        assertThat(cold.get("instancesStart").textValue()).isEqualTo("cold");
        assertThat(warm.get("instancesStart").textValue()).isEqualTo("warmed");
        assertThat(hitRate(cold)).as("hit rate of the cold start").isLessThan(0.8);
        assertThat(hitRate(warm)).as("hit rate of the warm start").isGreaterThan(0.95);
        assertThat(warm.get("notes").toString()).contains("The hit rate reached 90 % in second 1.");
        assertThat(cold.get("warmUpMillis").longValue()).isZero();
    }

    private static double hitRate(JsonNode simulation) {
        long answers = 0;
        long hits = 0;
        for (JsonNode second : simulation.get("hitRates")) {
            answers += second.get("answers").longValue();
            hits += second.get("hits").longValue();
        }
        return (double) hits / answers;
    }

    @Test
    void run_atAGivenService_leavesItRunning() throws Exception {
        Path out = folder.resolve("run");
        try (StubService stub = StubService.start((exchange, number) -> StubService.reply(exchange, 200, "local-hit"));
                LoadtestJar run = runAt(stub.url(), out)) {
            assertThat(run.awaitExit()).as(run.stderr()).isZero();
            assertThat(stub.requests()).isEqualTo(150);
            assertThat(run.stdout()).startsWith("smoke: everything runs once; no figure of it is believed\n");
        }

        JsonNode document = JsonFile.read(out.resolve("load.json"));
        assertMatchesSchema(document);
        assertThat(document.at("/target/kind").textValue()).isEqualTo("given");
        assertThat(document.at("/target/instances").isNull()).isTrue();
        assertThat(document.at("/simulations/0/injector/ceilingPerSecond").doubleValue())
                .isPositive();
        assertThat(document.at("/simulations/0/injector/ceilingText").textValue())
                .isEqualTo(
                        "The ceiling: an injector that never rests, against an endpoint on this machine that does nothing;"
                                + " answers of 3 s after 3 s of warm-up.");
        assertThat(document.get("files").findValuesAsText("path")).contains("load/ceiling/config-read.hlog");
    }

    @Test
    void run_atTwoGivenInstances_givesEachHalf() throws Exception {
        Path out = folder.resolve("run");
        try (StubService one = StubService.start((exchange, number) -> StubService.reply(exchange, 200, "loaded"));
                StubService two = StubService.start((exchange, number) -> StubService.reply(exchange, 200, "loaded"));
                LoadtestJar run = runAt(one.url() + "," + two.url() + "/", out)) {
            assertThat(run.awaitExit()).as(run.stderr()).isZero();
            assertThat(one.requests()).isEqualTo(75);
            assertThat(two.requests()).isEqualTo(75);
        }
        assertMatchesSchema(JsonFile.read(out.resolve("load.json")));
    }

    @Test
    void run_offeredMoreThanTheInjectorCanDo_isMarked() throws Exception {
        Path first = folder.resolve("first");
        Path out = folder.resolve("run");
        try (StubService stub =
                StubService.start((exchange, number) -> StubService.reply(exchange, 200, "local-hit"))) {
            double ceiling = ceilingOf(stub, first);
            try (LoadtestJar run = LoadtestJar.start(
                    folder,
                    "run",
                    "--base-url",
                    stub.url(),
                    "--budget",
                    "smoke",
                    "--rate",
                    Long.toString(Math.round(Math.max(FAR_TOO_MUCH, 3 * ceiling))),
                    "--duration",
                    "1s",
                    "--objective",
                    "1h",
                    "--out",
                    out.toString())) {
                run.awaitExit();
                assertThat(run.stderr())
                        .containsPattern(
                                "MARKED: config-read: Limited by the injector: (\\d+ arrivals could not be sent .*, )?"
                                        + "it was offered at ");
            }
        }

        JsonNode document = JsonFile.read(out.resolve("load.json"));
        assertMatchesSchema(document);
        JsonNode injector = document.at("/simulations/0/injector");
        assertThat(injector.get("ceilingShare").doubleValue()).isGreaterThan(0.7);
        assertThat(injector.get("limited").booleanValue()).isTrue();
    }

    private double ceilingOf(StubService stub, Path out) throws Exception {
        try (LoadtestJar run = runAt(stub.url(), out)) {
            assertThat(run.awaitExit()).as(run.stderr()).isZero();
        }
        return JsonFile.read(out.resolve("load.json"))
                .at("/simulations/0/injector/ceilingPerSecond")
                .doubleValue();
    }

    @Test
    void run_withoutOneUsableAnswer_isNotValid() throws Exception {
        Path out = folder.resolve("run");
        try (StubService stub = StubService.start((exchange, number) -> StubService.reply(exchange, 500, null));
                LoadtestJar run = runAt(stub.url(), out)) {
            assertThat(run.awaitExit()).isEqualTo(4);
            assertThat(run.stderr())
                    .contains("NOT VALID: measured-answers: config-read: 0 measured arrivals were answered.\n")
                    .endsWith("NOT VALID: failed-share: config-read: 100 of 100 measured arrivals failed.\n");
        }

        JsonNode document = JsonFile.read(out.resolve("load.json"));
        assertMatchesSchema(document);
        assertThat(document.at("/simulations/0/counts/failed").longValue()).isEqualTo(150);
    }

    @Test
    void run_withAnInstanceKilled_goesOnAndSaysWhich() throws Exception {
        Path out = folder.resolve("run");
        List<ProcessHandle> children;
        try (LoadtestJar run = LoadtestJar.start(
                folder,
                "run",
                "--budget",
                "smoke",
                "--simulation",
                "mixed-day",
                "--duration",
                "6s",
                "--out",
                out.toString())) {
            await(START_TIMEOUT, () -> Files.exists(out.resolve("load/mixed-day.hlog.unfinished")));
            children = run.java().descendants().toList();
            assertThat(serviceAmong(children).destroyForcibly()).isTrue();

            assertThat(run.awaitExit()).as(run.stderr()).isEqualTo(4);
            assertThat(run.stdout()).contains("error:refused").endsWith("load.json\n");
            assertThat(run.stderr())
                    .containsPattern("NOT VALID: service-stayed-up: Ended during the run:"
                            + " service-[12] \\(http://127.0.0.1:\\d+, see '.*load-service-[12].log'\\)\\.");
        }
        JsonNode document = JsonFile.read(out.resolve("load.json"));
        assertMatchesSchema(document);
        assertThat(document.at("/simulations/0/counts/offered").longValue()).isEqualTo(700);
        assertThat(document.at("/simulations/0/counts/unresolved").longValue()).isZero();
        assertThat(sumOfCounts(document)).isEqualTo(700);
        assertThat(document.at("/simulations/0/instances").findValues("failed"))
                .extracting(JsonNode::longValue)
                .contains(0L)
                .anyMatch(failed -> failed > 0);
        await(END_TIMEOUT, () -> children.stream().noneMatch(ProcessHandle::isAlive));
    }

    /** The JVM itself, rather than the shell that holds its leash. */
    private static ProcessHandle serviceAmong(List<ProcessHandle> processes) {
        return processes.stream()
                .filter(process -> process.info().command().orElse("").endsWith("/java"))
                .filter(process -> Stream.of(process.info().arguments().orElse(new String[0]))
                        .anyMatch("serve"::equals))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void run_killed_leavesNoProcessAndNoResult() throws Exception {
        assertNothingIsLeftAfter(ProcessHandle::destroyForcibly);
    }

    @Test
    void run_terminated_leavesNoProcessAndNoResult() throws Exception {
        assertNothingIsLeftAfter(ProcessHandle::destroy);
    }

    private interface End {
        boolean of(ProcessHandle controller);
    }

    private void assertNothingIsLeftAfter(End end) throws Exception {
        Path out = folder.resolve("run");
        try (LoadtestJar run =
                LoadtestJar.start(folder, "run", "--budget", "smoke", "--duration", "10m", "--out", out.toString())) {
            await(START_TIMEOUT, () -> Files.exists(out.resolve("logs/load-config-read.log")));
            ProcessHandle controller = run.java();
            List<ProcessHandle> children = controller.descendants().toList();
            assertThat(children).hasSizeGreaterThan(4);
            assertThat(end.of(controller)).isTrue();

            await(END_TIMEOUT, () -> children.stream().noneMatch(ProcessHandle::isAlive));
        }
        assertThat(out.resolve("load.json")).doesNotExist();
    }

    private LoadtestJar runAt(String url, Path out) throws IOException {
        return LoadtestJar.start(
                folder,
                "run",
                "--base-url",
                url,
                "--budget",
                "smoke",
                "--rate",
                "50",
                "--duration",
                "2s",
                "--out",
                out.toString());
    }

    private interface Condition {
        boolean holds();
    }

    private static void await(Duration limit, Condition condition) throws InterruptedException {
        long deadlineNanos = System.nanoTime() + limit.toNanos();
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as("waited for " + limit).isLessThan(deadlineNanos);
            Thread.sleep(50);
        }
    }

    private static void assertMatchesSchema(JsonNode document) throws IOException {
        var schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(JsonFile.read(SCHEMA));
        assertThat(schema.validate(document)).isEmpty();
    }

    private static double medianLoadMicros(JsonNode document) {
        for (JsonNode row : document.get("rows")) {
            if ("loaded".equals(row.path("outcome").textValue())) {
                return row.at("/service/latencyMicrosP50").doubleValue();
            }
        }
        throw new AssertionError("nothing was loaded");
    }

    private static long sumOfCounts(JsonNode document) {
        long sum = 0;
        for (JsonNode row : document.get("rows")) {
            sum += row.get("count").longValue();
        }
        return sum;
    }

    private static String everythingWritten(Path out) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }
}
