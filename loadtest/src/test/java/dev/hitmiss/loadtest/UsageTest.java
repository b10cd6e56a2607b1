package dev.hitmiss.loadtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** What is refused before anything is started: one line, and the exit code of the contract. */
final class UsageTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int execute(String... arguments) {
        CommandLine commandLine = LoadtestMain.commandLine();
        commandLine.setOut(new PrintWriter(out, true));
        commandLine.setErr(new PrintWriter(err, true));
        return commandLine.execute(arguments);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ladder | 'ladder' is not built yet; use 'run --rate N' at one rate after the other
            run --out x staleness | experiments are not built yet, got: staleness
            run --out x --base-url http://load.invalid | 'load.invalid' is not this machine; if load may be put on it, say --confirm load.invalid (mvn: -Dload.confirm=load.invalid)
            run --out x --base-url http://load.invalid --confirm other.invalid | 'load.invalid' is not this machine; if load may be put on it, say --confirm load.invalid (mvn: -Dload.confirm=load.invalid)
            inject --out x --rate 1 --duration 1s --population 1 --base-url http://load.invalid | 'load.invalid' is not this machine; if load may be put on it, say --confirm load.invalid (mvn: -Dload.confirm=load.invalid)
            run --out x --base-url http://u:s3cret@127.0.0.1 | the base URL must not carry credentials
            run --out x --base-url nonsense | the base URL must be http://HOST:PORT, got: nonsense
            run --out x --base-url http://127.0.0.1:1 --network same-zone | the service of --base-url runs already; leave out --instances, --stack, --network, --client and --service-jar
            run --out x --dry-run --base-url http://load.invalid --confirm other.invalid | 'load.invalid' is not this machine; if load may be put on it, say --confirm load.invalid (mvn: -Dload.confirm=load.invalid)
            run --out x --base-url http://127.0.0.1:1 --instances 2 | the service of --base-url runs already; leave out --instances, --stack, --network, --client and --service-jar
            run --out x --base-url http://127.0.0.1:1,http://load.invalid | 'load.invalid' is not this machine; if load may be put on it, say --confirm load.invalid (mvn: -Dload.confirm=load.invalid)
            run --out x --base-url http://127.0.0.1:1 --simulation mixed-day,warm-start | 'warm-start' starts the instances itself, and a service of --base-url runs already; leave out one of them
            run --out x --instances 0 | '--instances' must be from 1 to 32, got: 0
            run --out x --rate 0 | the rate must be above 0 and at most 100000 arrivals a second, got: 0.0
            run --out x --duration 1ms | the duration must be between 1s and 24h, got: 1ms
            """)
    void command_thatCannotBeMeant_isRefusedInOneLine(String line, String message) {
        assertThat(execute(line.split(" "))).isEqualTo(2);
        assertThat(err.toString().lines()).containsExactly(message);
    }

    @Test
    void run_withAnUnknownBudget_namesTheKnownOnesAndSuggestsTheNearOne() {
        assertThat(execute("run", "--out", "x", "--budget", "smok")).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("Invalid value for option '--budget':"
                        + " a budget is one of smoke, quick, full, got: smok; did you mean 'smoke'?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            run --out x --bugdet smoke | unknown option '--bugdet', did you mean '--budget'?
            run --bugdet=smoke | unknown option '--bugdet', did you mean '--budget'?
            inject --rat 5 | unknown option '--rat', did you mean '--rate'?
            injct | unknown command 'injct', did you mean 'inject'?
            list all | unknown command 'all'
            """)
    void command_withATypo_suggestsTheNearName(String line, String message) {
        assertThat(execute(line.split(" "))).isEqualTo(2);
        assertThat(err.toString().lines()).startsWith(message);
    }

    @Test
    void run_withADurationWithoutUnit_saysHowToSpellIt() {
        assertThat(execute("run", "--out", "x", "--duration", "20")).isEqualTo(2);
        assertThat(err.toString())
                .contains("a duration must be a number with ms, s, m or h, such as 500ms or 20s, got: 20");
    }

    @Test
    void run_intoAFolderWithAResult_doesNotOverwriteIt(@TempDir Path folder) throws Exception {
        Path result = Files.writeString(folder.resolve("load.json"), "precious");

        assertThat(execute("run", "--out", folder.toString(), "--base-url", "http://127.0.0.1:1"))
                .isEqualTo(4);
        assertThat(err.toString().strip())
                .isEqualTo("'" + result + "' is there already and is not overwritten; choose another --out");
        assertThat(result).hasContent("precious");
    }

    @Test
    void run_withoutAService_saysHowToGetOne(@TempDir Path folder) {
        assertThat(execute("run", "--out", folder.toString(), "--service-jar", "nowhere.jar"))
                .isEqualTo(4);
        assertThat(err.toString()).startsWith("there is no service at 'nowhere.jar'; build it with 'mvn package'");
    }

    @Test
    void inject_anUnknownSimulation_namesTheKnownOnes() {
        assertThat(execute("inject", "--simulation", "config-raed")).isEqualTo(2);
        assertThat(err.toString())
                .startsWith(
                        "Invalid value for option '--simulation': a simulation is one of config-read, cold-activation, message-handling,"
                                + " session-validation, trigger-events, channel-activation, mixed-day, cold-start, warm-start,"
                                + " got: config-raed; did you mean 'config-read'?");
    }

    @Test
    void list_namesTheSimulations() {
        assertThat(execute("list")).isZero();
        assertThat(out.toString().lines().map(line -> line.replaceFirst(" .*", "")))
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
        assertThat(out.toString()).contains("mixed-day            40 % messages, 24 % sessions");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            short    | mixed-day cold-start warm-start
            harmless | config-read
            """)
    void list_ofASelection_isBareNames(String selection, String names) {
        assertThat(execute("list", "--names", selection)).isZero();
        assertThat(String.join(" ", out.toString().lines().toList())).isEqualTo(names);
    }

    @Test
    void noCommand_namesTheCommands() {
        assertThat(execute()).isEqualTo(2);
        assertThat(err.toString()).startsWith("a command is missing: run, list, ladder or inject");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            --stack contaners | a stack is one of embedded, external, containers, got: contaners; did you mean 'containers'?
            --network same-zne | a network is one of loopback, same-zone, cross-zone, seed-trigger, seed-session, seed-config, got: same-zne; did you mean 'same-zone'?
            --client jedi | a client is one of lettuce, jedis, got: jedi; did you mean 'jedis'?
            """)
    void run_withAnUnknownWord_suggestsTheNearOne(String option, String message) {
        assertThat(execute(("run --out x " + option).split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains(message);
    }

    @Test
    void dryRun_ofALoadThatCanBeMeant_startsNothing(@TempDir Path folder) {
        Path out = folder.resolve("run");

        assertThat(execute(
                        "run",
                        "--dry-run",
                        "--out",
                        out.toString(),
                        "--base-url",
                        "http://load.invalid",
                        "--confirm",
                        "load.invalid"))
                .isZero();
        assertThat(out).doesNotExist();
    }
}
