package dev.hitmiss.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.results.intake.RunFile;
import dev.hitmiss.results.model.Budget;
import dev.hitmiss.results.model.RunVerdict;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A folder of baselines, one a machine, is a baseline too. */
final class GateFolderTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path results;

    private Path baselines;
    private Path verdicts;

    private int hitmiss(String... args) {
        CommandLine hitmiss = HitmissMain.commandLine();
        hitmiss.setOut(new PrintWriter(out, true));
        hitmiss.setErr(new PrintWriter(err, true));
        return HitmissMain.execute(hitmiss, args);
    }

    private void save(MadeRun run, String id) {
        run.write(results);
        assertThat(hitmiss("baseline", "save", id, "--as", "main", "--out", results.toString()))
                .as(err.toString())
                .isZero();
    }

    private int gate(Path candidate, String... more) {
        List<String> args = new ArrayList<>(List.of(
                "gate",
                "--baseline",
                baselines.toString(),
                "--candidate",
                candidate.toString(),
                "--out",
                verdicts.toString()));
        args.addAll(List.of(more));
        return hitmiss(args.toArray(String[]::new));
    }

    private RunVerdict verdict() {
        return RunFile.readVerdict(verdicts.resolve("verdict.json"));
    }

    private String chosen() throws Exception {
        String source = Objects.requireNonNull(verdict().gate()).baseline();
        return Files.readString(Path.of(source));
    }

    @BeforeEach
    void saveBaselinesOfTwoMachines() {
        baselines = results.resolve("baselines").resolve("main");
        verdicts = results.resolve("verdicts");
        save(new MadeRun("small", 1).cpu("Small CPU").collector("Serial"), "small");
        save(new MadeRun("large", 2).cpu("Large CPU"), "large");
    }

    @Test
    void gate_candidateOfEitherMachine_isHeldAgainstItsOwn() throws Exception {
        Path onSmall = new MadeRun("a", 3).cpu("Small CPU").collector("Serial").write(results);
        Path onLarge = new MadeRun("b", 4).cpu("Large CPU").write(results);

        assertThat(gate(onSmall)).as(out + "\n" + err).isZero();
        assertThat(chosen()).contains("\"id\" : \"small\"");
        assertThat(gate(onLarge)).as(out + "\n" + err).isZero();
        assertThat(chosen()).contains("\"id\" : \"large\"");
    }

    @Test
    void gate_slowdownAgainstTheOneThatFits_isARegression() {
        assertThat(gate(new MadeRun("a", 3).cpu("Large CPU").slower(1.3).write(results)))
                .isEqualTo(1);
        assertThat(out.toString()).contains("regressed").contains("Row0Benchmark.read");
    }

    @Test
    void gate_sameMachineMeasuredInTwoWays_takesTheWayOfTheCandidate() throws Exception {
        save(new MadeRun("longer", 5).cpu("Large CPU").measuring("2 s"), "longer");

        assertThat(gate(new MadeRun("a", 6).cpu("Large CPU").measuring("2 s").write(results)))
                .as(out + "\n" + err)
                .isZero();
        assertThat(chosen()).contains("\"id\" : \"longer\"");
        assertThat(gate(new MadeRun("b", 7).cpu("Large CPU").write(results)))
                .as(out + "\n" + err)
                .isZero();
        assertThat(chosen()).contains("\"id\" : \"large\"");
    }

    @Test
    void gate_machineWithoutABaseline_saysWhatDiffersFromTheNearestAndWritesIt() {
        Path candidate = new MadeRun("a", 3).cpu("Third CPU").write(results);

        assertThat(gate(candidate)).isEqualTo(4);
        assertThat(out.toString().replaceAll("\\s+", " "))
                .contains("none of the 2 baselines in " + baselines + " was measured as the candidate was")
                .contains("'cpuModel' is Large CPU in the baseline and Third CPU in the candidate")
                .doesNotContain("Small CPU")
                .contains("hitmiss baseline save RUN --as NAME");
        assertThat(verdict().exitCode()).isEqualTo(4);
        assertThat(verdicts).isDirectoryContaining("glob:**verdict.md").isDirectoryContaining("glob:**junit.xml");
    }

    @Test
    void gate_machineWithoutABaseline_isJudgedWhereTheDifferenceIsAccepted() throws Exception {
        Path candidate = new MadeRun("a", 3).cpu("Third CPU").write(results);

        assertThat(gate(candidate, "--accept", "cpuModel")).as(out + "\n" + err).isZero();
        assertThat(chosen()).contains("\"id\" : \"large\"");
    }

    @Test
    void gate_candidateRefusedForItself_isNotBlamedOnTheBaselines() {
        assertThat(gate(new MadeRun("a", 3)
                        .cpu("Large CPU")
                        .budget(Budget.SMOKE)
                        .write(results)))
                .isEqualTo(4);
        assertThat(out.toString())
                .contains("no figure of a smoke run is believed")
                .doesNotContain("none of the 2 baselines");
    }

    @Test
    void gate_candidateOfAnUnknownMachine_asksWhichToTake() throws Exception {
        Path plain = new JmhJson(1).averageTime("a.Row0Benchmark.read", "", 1).write(results.resolve("jmh.json"));

        assertThat(gate(plain)).isEqualTo(2);
        assertThat(err.toString())
                .contains("jmh.json does not say on which machine it was measured")
                .contains("Name the one to take: " + baselines);
    }

    @Test
    void gate_unreadableCandidate_isAUsageErrorAboutIt() throws Exception {
        Path bad = Files.writeString(results.resolve("bad.json"), "{");

        assertThat(gate(bad)).isEqualTo(2);
        assertThat(err.toString()).contains("bad.json: ").doesNotContain("none of the");
    }
}
