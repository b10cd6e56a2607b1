package dev.hitmiss.loadtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.hitmiss.loadtest.file.JsonFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gatling's own report: there when it is asked for, and otherwise no trace of it. */
final class GatlingReportIT {
    private static final Path SCHEMA =
            Path.of(System.getProperty("hitmiss.root"), "results", "schema", "load-1.schema.json");
    private static final String REPORT = "load/gatling/config-read/index.html";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    @Test
    void run_withAReportAskedFor_leavesItBesideTheRecordingAndCallsNobody() throws Exception {
        Path out = run("--gatling-report");

        assertThat(out.resolve(REPORT)).content().contains("Gatling", "highstock.js");
        assertThat(out.resolve("load/gatling/config-read/simulation.log")).isNotEmptyFile();
        assertThat(out.resolve("load/gatling")).isDirectoryNotContaining("glob:**.unfinished");
        assertThat(LoadtestJar.preferences(folder)).doesNotExist();

        JsonNode document = JsonFile.read(out.resolve("load.json"));
        assertThat(JsonSchemaFactory.getInstance(VersionFlag.V202012)
                        .getSchema(JsonFile.read(SCHEMA))
                        .validate(document))
                .isEmpty();
        assertThat(filesUnder("load/gatling", document)).containsExactly(REPORT);
        assertThat(kindOf(REPORT, document)).isEqualTo("gatling-report");
        assertThat(out.resolve("load/config-read.hlog")).isNotEmptyFile();
    }

    @Test
    void run_withoutOne_leavesNeitherReportNorGatlingsLog() throws Exception {
        Path out = run();

        assertThat(out.resolve("load/gatling")).doesNotExist();
        try (Stream<Path> files = Files.walk(out)) {
            assertThat(files.map(file -> file.getFileName().toString())).doesNotContain("simulation.log", "index.html");
        }
    }

    @Test
    void run_whereWhatMakesItIsNotThere_saysSoAtOnce() throws Exception {
        Path alone = Files.copy(LoadtestJar.JAR, folder.resolve("loadtest.jar"));
        Path out = folder.resolve("run");
        try (LoadtestJar run = LoadtestJar.startCopy(
                alone,
                folder,
                "run",
                "--base-url",
                "http://127.0.0.1:1",
                "--gatling-report",
                "--out",
                out.toString())) {
            assertThat(run.awaitExit()).isEqualTo(4);
            assertThat(run.stderr())
                    .isEqualTo("what makes Gatling's report is not at '"
                            + folder.resolve("charts/gatling-charts-highcharts.jar")
                            + "'; build it with 'mvn package', or leave out --gatling-report\n");
        }
        assertThat(out).doesNotExist();
    }

    @Test
    void inject_withoutTheChartsOnItsClassPath_saysWhoPutsThemThere() throws Exception {
        try (LoadtestJar inject = LoadtestJar.start(
                folder,
                "inject",
                "--base-url",
                "http://127.0.0.1:1",
                "--rate",
                "1",
                "--duration",
                "1s",
                "--population",
                "1",
                "--gatling-report",
                "--out",
                folder.toString())) {
            assertThat(inject.awaitExit()).isEqualTo(2);
            assertThat(inject.stderr())
                    .isEqualTo("what makes Gatling's report is not on the class path; 'run --gatling-report' puts it"
                            + " there\n");
        }
    }

    /** Its licence allows its use with Gatling alone. */
    @Test
    void jar_ofTheLoadTest_holdsNothingOfHighcharts() throws Exception {
        try (JarFile jar = new JarFile(LoadtestJar.JAR.toFile())) {
            assertThat(jar.stream().map(ZipEntry::getName))
                    .noneMatch(name -> name.toLowerCase(Locale.ROOT).matches(".*(highcharts|highstock).*"))
                    .doesNotContain("META-INF/services/io.gatling.charts.component.ComponentLibrary")
                    .contains("io/gatling/charts/component/ComponentLibrary.class");
        }
    }

    private Path run(String... more) throws Exception {
        Path out = folder.resolve("run");
        try (StubService stub = StubService.start((exchange, number) -> StubService.reply(exchange, 200, "local-hit"));
                LoadtestJar run = LoadtestJar.start(
                        folder,
                        Stream.concat(
                                        Stream.of(
                                                "run",
                                                "--base-url",
                                                stub.url(),
                                                "--budget",
                                                "smoke",
                                                "--out",
                                                out.toString()),
                                        Stream.of(more))
                                .toArray(String[]::new))) {
            assertThat(run.awaitExit()).as(run.stderr()).isZero();
        }
        return out;
    }

    private static List<String> filesUnder(String parent, JsonNode document) {
        return document.get("files").findValuesAsText("path").stream()
                .filter(path -> path.startsWith(parent + "/"))
                .toList();
    }

    private static String kindOf(String path, JsonNode document) {
        for (JsonNode file : document.get("files")) {
            if (path.equals(file.get("path").textValue())) {
                return file.get("kind").textValue();
            }
        }
        throw new AssertionError("no file " + path);
    }
}
