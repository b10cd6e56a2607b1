package dev.hitmiss.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class HitmissMainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int hitmiss(String... args) {
        CommandLine hitmiss = HitmissMain.commandLine();
        hitmiss.setOut(new PrintWriter(out, true));
        hitmiss.setErr(new PrintWriter(err, true));
        return hitmiss.execute(args);
    }

    @Test
    void help_listsExitCodesAndCommands() {
        assertThat(hitmiss("--help")).isZero();
        assertThat(out.toString())
                .contains("Exit codes:")
                .contains("5    incomplete: a missing or crashed benchmark")
                .contains("capacity  plans instances, Redis and database for a load (not built yet)");
    }

    @Test
    void runHelp_endsWithAnExample() {
        assertThat(hitmiss("run", "--help")).isZero();
        assertThat(out.toString().stripTrailing()).endsWith("hitmiss run --budget smoke --include NoOp --dry-run");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "capacity", "history"})
    void notBuilt_anyArguments_saysSo(String command) {
        assertThat(hitmiss(command, "--whatever", "FILE")).isEqualTo(2);
        assertThat(err.toString().strip()).isEqualTo("hitmiss " + command + ": not built yet");
    }

    @Test
    void unknownOption_isAUsageErrorWithTheNextStep() {
        assertThat(hitmiss("run", "--bugdet", "quick")).isEqualTo(2);
        assertThat(err.toString())
                .contains("--bugdet")
                .contains("See: hitmiss run --help")
                .doesNotContain("\tat ");
    }

    @Test
    void unknownWord_isRefusedWithTheNearOne() {
        assertThat(hitmiss("run", "--budget", "quik")).isEqualTo(2);
        assertThat(err.toString()).contains("takes smoke, quick, full, got: 'quik'. Did you mean 'quick'?");
    }

    @Test
    void unknownCommand_isRefusedWithTheNearOnes() {
        assertThat(hitmiss("rum")).isEqualTo(2);
        assertThat(err.toString()).contains("run");
    }

    @Test
    void badRegex_isRefusedInOneLine() {
        assertThat(hitmiss("run", "--include", "[")).isEqualTo(2);
        assertThat(err.toString())
                .contains("takes a regular expression, got: '['")
                .doesNotContain("java.util");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            stack --network same-zne | takes loopback, same-zone, cross-zone, seed-trigger, seed-session, seed-config, got: 'same-zne'. Did you mean 'same-zone'?
            run --stack contaners | takes embedded, external, containers, got: 'contaners'. Did you mean 'containers'?
            run --base-url ftp://x | takes a URL such as http://127.0.0.1:8080
            stack --confirm db.example:5432/shop | only a target of an external stack can be confirmed, got: db.example:5432/shop
            stack --stack containers --redis-port 6379 | only an embedded stack can be given ports, got: 0 and 6379
            stack --stack external --durability fast | the durability of external servers is theirs, got: fast
            """)
    void servers_thatCannotBeMeant_areRefusedBeforeAnythingStarts(String line, String message) {
        assertThat(hitmiss(line.split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains(message).doesNotContain("\tat ");
    }

    @Test
    void report_unknownRun_saysHowToNameOne(@TempDir Path folder) {
        assertThat(hitmiss("report", "nowhere", "--out", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).startsWith("there is no run 'nowhere' with a meta.json, neither as a path nor in '");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bench.baseline=x.json|x.json: there is no such file",
                "load.duration=20s|load.duration is for mvn compile gatling:test; mvn -Pbench goes by bench.budget.",
                "gate.baseline=x.json|gate.baseline is for mvn -Pgate; to judge a run of mvn -Pbench, give bench.baseline",
                "gate.candidate=x.json|gate.candidate is for mvn -Pgate; to judge a run of mvn -Pbench, give bench.baseline",
            })
    void maven_whatCannotBe_exits2BeforeAnythingStarts(String property, String message, @TempDir Path folder)
            throws Exception {
        Path properties = Files.writeString(folder.resolve("user.properties"), property);
        assertThat(hitmiss("maven", "--profile", "bench", "--properties", properties.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith(message);
    }

    @Test
    void maven_gateWithoutABaseline_saysWhatItNeeds(@TempDir Path folder) throws Exception {
        Path properties = Files.writeString(folder.resolve("user.properties"), "");
        assertThat(hitmiss("maven", "--profile", "gate", "--properties", properties.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith("mvn -Pgate needs what to judge against: -Dgate.baseline=FILE");
    }

    @Test
    void maven_unknownProperty_exits2AndSuggests(@TempDir Path folder) throws Exception {
        Path properties = Files.writeString(folder.resolve("user.properties"), "bench.bugdet=quick");
        assertThat(hitmiss("maven", "--profile", "bench", "--properties", properties.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith("unknown property 'bench.bugdet'. Did you mean 'bench.budget'?");
    }

    @Test
    void maven_instancesOfAServiceThatRunsAlready_exits2AndSaysWhy(@TempDir Path folder) throws Exception {
        Path properties = Files.writeString(
                folder.resolve("user.properties"), "load.baseUrl=http://127.0.0.1:1\nload.instances=3\n");
        assertThat(hitmiss("maven", "--profile", "load", "--properties", properties.toString()))
                .isEqualTo(2);
        assertThat(err.toString())
                .startsWith("load.instances (--instances) says how many of the service are started, and that of"
                        + " load.baseUrl (--base-url) runs already; leave one of them out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"load.baseUrl=http://127.0.0.1:1", "bench.confirm=db.example:5432/shop"})
    void maven_whatGoesWithAnotherJob_exits2AndSaysWhich(String property, @TempDir Path folder) throws Exception {
        Path properties = Files.writeString(folder.resolve("user.properties"), property);
        assertThat(hitmiss("maven", "--profile", "bench", "--properties", properties.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("load.baseUrl (--base-url)").contains("exit code  2 (");
    }
}
