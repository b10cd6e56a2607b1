package dev.hitmiss.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.results.intake.RunFile;
import dev.hitmiss.results.model.Budget;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What mvn -Pgate does with a candidate: it judges, and starts nothing. */
final class MavenGateTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Properties given = new Properties();

    @TempDir
    private Path folder;

    private int maven(String profile) throws Exception {
        Path file = folder.resolve("user.properties");
        try (OutputStream stream = Files.newOutputStream(file)) {
            given.store(stream, null);
        }
        CommandLine hitmiss = HitmissMain.commandLine();
        hitmiss.setOut(new PrintWriter(out, true));
        hitmiss.setErr(new PrintWriter(err, true));
        return HitmissMain.execute(hitmiss, "maven", "--profile", profile, "--properties", file.toString());
    }

    private List<String> lastLines() {
        List<String> lines = out.toString().lines().toList();
        return lines.subList(
                lines.indexOf(lines.stream()
                        .filter(line -> line.startsWith("exit code"))
                        .findFirst()
                        .orElseThrow()),
                lines.size());
    }

    private Path jmh(String name, JmhJson json) throws Exception {
        return json.write(folder.resolve(name));
    }

    @BeforeEach
    void measure() throws Exception {
        given.setProperty(
                "gate.baseline",
                jmh("base.json", new JmhJson(1).averageTime("a.B.run", "", 1)).toString());
        given.setProperty(
                "gate.candidate",
                jmh("head.json", new JmhJson(2).averageTime("a.B.run", "", 1.5)).toString());
        given.setProperty("gate.out", folder.resolve("verdicts").toString());
    }

    @Test
    void gate_slowdown_endsWithTheCodeAndWhereTheVerdictIs() throws Exception {
        assertThat(maven("gate")).as(err.toString()).isEqualTo(1);

        Path file = folder.resolve("verdicts").resolve("verdict.json");
        assertThat(lastLines())
                .containsExactly(
                        "exit code  1 (regression)",
                        "verdict    " + file,
                        "next       less " + file.resolveSibling("verdict.md") + "    (every benchmark that matters)");
        assertThat(RunFile.readVerdict(file).exitCode()).isEqualTo(1);
    }

    @Test
    void gate_withoutAFolder_onlyPrints() throws Exception {
        given.remove("gate.out");

        assertThat(maven("gate")).isEqualTo(1);
        assertThat(out.toString()).contains("regressed");
        assertThat(folder.resolve("verdicts")).doesNotExist();
        assertThat(lastLines().get(1))
                .startsWith("next       java -jar runner/target/hitmiss.jar gate --baseline ")
                .endsWith(" --out verdict    (keeps the verdict)");
    }

    @Test
    void gate_aRunThatIsNotSlower_canBecomeABaseline() throws Exception {
        Path base = new MadeRun("base", 1).write(folder);
        Path head = new MadeRun("head", 2).write(folder);
        given.setProperty("gate.baseline", base.toString());
        given.setProperty("gate.candidate", head.toString());

        assertThat(maven("gate")).as(out + "\n" + err).isZero();
        assertThat(out.toString())
                .contains("next       java -jar runner/target/hitmiss.jar baseline save " + head + " --as NAME");
    }

    @Test
    void gate_aQuickRun_isNotOfferedAsABaseline() throws Exception {
        Path base = new MadeRun("base", 1).write(folder);
        Path head = new MadeRun("head", 2).budget(Budget.QUICK).write(folder);
        given.setProperty("gate.baseline", base.toString());
        given.setProperty("gate.candidate", head.toString());

        assertThat(maven("gate")).as(out + "\n" + err).isZero();
        assertThat(out.toString())
                .doesNotContain("baseline save")
                .contains("next       less " + folder.resolve("verdicts").resolve("verdict.md"));
    }

    @Test
    void gate_strict_failsWhatCannotBeTold() throws Exception {
        jmh("head.json", new JmhJson(2).forks(3).averageTime("a.B.run", "", 1));

        assertThat(maven("gate")).isZero();
        given.setProperty("gate.strict", "");
        assertThat(maven("gate")).isEqualTo(3);
        given.setProperty("gate.strict", "false");
        assertThat(maven("gate")).isZero();
    }

    @Test
    void gate_accept_takesSeveralNames() throws Exception {
        jmh("head.json", new JmhJson(2).jdk("21.0.1").averageTime("a.B.run", "", 1));

        assertThat(maven("gate")).isEqualTo(4);
        given.setProperty("gate.accept", "vmVersion,jdkVersion");
        assertThat(maven("gate")).as(out.toString()).isZero();
    }

    @Test
    void gate_config_isRead() throws Exception {
        given.setProperty(
                "gate.config",
                Files.writeString(folder.resolve("gate.yaml"), "delta: 90%\n").toString());
        assertThat(maven("gate")).as(out.toString()).isZero();

        given.setProperty("gate.config", folder.resolve("nowhere.yaml").toString());
        assertThat(maven("gate")).isEqualTo(2);
        assertThat(err.toString()).contains("nowhere.yaml: there is no such file");
    }

    @Test
    void gate_unreadableCandidate_endsWithItsCode() throws Exception {
        Files.writeString(folder.resolve("head.json"), "");

        assertThat(maven("gate")).isEqualTo(2);
        assertThat(err.toString()).contains("head.json: 1:1: is empty").contains("exit code  2 (");
    }
}
