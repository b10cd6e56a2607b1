package dev.hitmiss.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.results.intake.RunFile;
import dev.hitmiss.results.model.ExitCode;
import dev.hitmiss.results.model.GateReport;
import dev.hitmiss.results.model.GateReport.Entry;
import dev.hitmiss.results.model.Verdict;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

final class GateCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Path base;
    private Path verdicts;

    private int hitmiss(String... args) {
        CommandLine hitmiss = HitmissMain.commandLine();
        hitmiss.setOut(new PrintWriter(out, true));
        hitmiss.setErr(new PrintWriter(err, true));
        return HitmissMain.execute(hitmiss, args);
    }

    private int gate(Path candidate, String... more) {
        List<String> args = new ArrayList<>(List.of(
                "gate",
                "--baseline",
                base.toString(),
                "--candidate",
                candidate.toString(),
                "--out",
                verdicts.toString()));
        args.addAll(List.of(more));
        return hitmiss(args.toArray(String[]::new));
    }

    private List<Entry> with(Verdict verdict) {
        GateReport gate = RunFile.readVerdict(verdicts.resolve("verdict.json")).gate();
        return Objects.requireNonNull(gate).benchmarks().stream()
                .filter(entry -> entry.verdict() == verdict)
                .toList();
    }

    /** Five benchmarks in ten sizes each; one of them is so many times as slow. */
    private static JmhJson fifty(long seed, double slower) {
        JmhJson json = new JmhJson(seed);
        for (int i = 0; i < 50; i++) {
            json.averageTime("org.acme.Map" + i / 10 + "Benchmark.get", size(i), (1 + i) * (i == 37 ? slower : 1));
        }
        return json;
    }

    private static String size(int i) {
        return "\"size\": \"" + (i % 10 + 1) * 100 + "\", \"load\": \"0.7\"";
    }

    private Path candidate(JmhJson json) throws Exception {
        return json.write(folder.resolve("candidate.json"));
    }

    private Path rules(String yaml) throws Exception {
        return Files.writeString(folder.resolve("gate.yaml"), yaml);
    }

    @BeforeEach
    void measureTheBaseline() throws Exception {
        base = fifty(1, 1).write(folder.resolve("base.json"));
        verdicts = folder.resolve("verdicts");
    }

    @Test
    void gate_nothingSlower_isOk() throws Exception {
        assertThat(gate(candidate(fifty(2, 1)))).as(out + "\n" + err).isZero();
        assertThat(out.toString()).startsWith("none of 50 benchmarks is slower").contains("exit code  0 (ok)");
        assertThat(with(Verdict.NO_REGRESSION)).hasSize(50);
    }

    @Test
    void gate_filesCannotBeWritten_printsTheVerdictAndFails() throws Exception {
        verdicts = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("gone"));

        assertThat(gate(candidate(fifty(2, 1)))).isEqualTo(ExitCode.NOT_READY.code());
        assertThat(out.toString()).startsWith("none of 50 benchmarks is slower").doesNotContain("exit code");
        assertThat(err.toString()).contains("cannot write " + verdicts);
    }

    @Test
    void gate_oneVariantOfOneBenchmarkSlower_namesItAlone() throws Exception {
        assertThat(gate(candidate(fifty(2, 1.12)))).isEqualTo(1);

        assertThat(with(Verdict.REGRESSED))
                .extracting(Entry::key)
                .containsExactly("org.acme.Map3Benchmark.get|avgt|1|load=0.7,size=800|primary");
        assertThat(out.toString().lines().filter(line -> line.startsWith("regressed")))
                .singleElement()
                .asString()
                .contains("Map3Benchmark.get size=800", " slower");
        assertThat(Files.readString(verdicts.resolve("verdict.md")))
                .startsWith("### ❌ 1 of 50 benchmarks is slower, 49 are not slower");
        var junit = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(verdicts.resolve("junit.xml").toFile());
        assertThat(junit.getElementsByTagName("testcase").getLength()).isEqualTo(50);
        assertThat(junit.getElementsByTagName("failure").getLength()).isEqualTo(1);
    }

    @Test
    void gate_throughput_lessIsWorse() throws Exception {
        base = new JmhJson(1).throughput("a.B.run", "", 100).write(folder.resolve("base.json"));

        assertThat(gate(candidate(new JmhJson(2).throughput("a.B.run", "", 60))))
                .isEqualTo(1);
        assertThat(gate(candidate(new JmhJson(2).throughput("a.B.run", "", 150))))
                .isZero();
        assertThat(with(Verdict.IMPROVED)).hasSize(1);
    }

    @Test
    void gate_gzip_isReadAsItsContent() throws Exception {
        Path zipped = folder.resolve("candidate.json.gz");
        try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(zipped))) {
            stream.write(fifty(2, 1.12).text().getBytes(StandardCharsets.UTF_8));
        }

        assertThat(gate(zipped)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "{}~must be an array as JMH writes it",
                "[]~has no benchmark",
                "[{\"benchmark\": \"a.B.run\"}]~",
                "[1, 2]~",
                "not json~",
            })
    void gate_unreadableCandidate_isAUsageErrorAndLeavesNoEarlierVerdict(String text, String problem) throws Exception {
        assertThat(gate(candidate(fifty(2, 1)))).isZero();

        assertThat(gate(Files.writeString(folder.resolve("bad.json"), text))).isEqualTo(2);
        assertThat(err.toString())
                .contains("bad.json: ")
                .contains(problem == null ? "1:" : problem)
                .doesNotContain("\tat ");
        assertThat(verdicts).isEmptyDirectory();
    }

    @Test
    void gate_truncatedCandidate_isAUsageErrorWithItsPlace() throws Exception {
        String whole = fifty(2, 1).text();

        assertThat(gate(Files.writeString(folder.resolve("cut.json"), whole.substring(0, whole.length() / 2))))
                .isEqualTo(2);
        assertThat(err.toString()).containsPattern("cut\\.json: \\d+:\\d+: ");
    }

    @Test
    void gate_missingFile_saysSo() {
        assertThat(gate(folder.resolve("nowhere.json"))).isEqualTo(2);
        assertThat(err.toString()).contains("nowhere.json: there is no such file");
    }

    @Test
    void gate_wrongRules_areAUsageErrorWithTheNearWord() throws Exception {
        assertThat(gate(candidate(fifty(2, 1)), "--config", rules("detla: 3%\n").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("gate.yaml: 1:", "'detla'", "'delta'");
    }

    @Test
    void gate_threeForks_isInsufficientAndFailsOnlyWhenStrict() throws Exception {
        Path few = candidate(three());

        assertThat(gate(few)).isZero();
        assertThat(out.toString()).contains("all 50 benchmarks have too little to judge");
        assertThat(gate(few, "--strict")).isEqualTo(3);
        assertThat(out.toString()).contains("needs 6 forks a side, got 10 and 3");
    }

    private static JmhJson three() {
        JmhJson json = new JmhJson(3).forks(3);
        for (int i = 0; i < 50; i++) {
            json.averageTime("org.acme.Map" + i / 10 + "Benchmark.get", size(i), 1 + i);
        }
        return json;
    }

    @Test
    void gate_anotherJdk_isRefusedUnlessAcceptedByName() throws Exception {
        JmhJson other = new JmhJson(2).jdk("21.0.1").averageTime("a.B.run", "", 1);
        base = new JmhJson(1).averageTime("a.B.run", "", 1).write(folder.resolve("base.json"));

        assertThat(gate(candidate(other))).isEqualTo(4);
        assertThat(out.toString())
                .contains("'jdkVersion' is 17.0.15 in the baseline and 21.0.1 in the candidate", "--accept jdkVersion");
        assertThat(RunFile.readVerdict(verdicts.resolve("verdict.json")).gate()).isNull();
        assertThat(gate(candidate(other), "--accept", "jdkVersion")).isZero();
    }

    @Test
    void gate_otherIterationTimes_areRefusedWhateverIsAccepted() throws Exception {
        base = new JmhJson(1).averageTime("a.B.run", "", 1).write(folder.resolve("base.json"));

        assertThat(gate(
                        candidate(new JmhJson(2).measuring("2 s").averageTime("a.B.run", "", 1)),
                        "--accept",
                        "measurementTime"))
                .isEqualTo(4);
        assertThat(out.toString()).contains("'measurementTime' is 1 s in the baseline and 2 s in the candidate");
    }

    @Test
    void gate_withoutForks_isRefused() throws Exception {
        base = new JmhJson(1).averageTime("a.B.run", "", 1).write(folder.resolve("base.json"));

        assertThat(gate(candidate(new JmhJson(2).forks(0).averageTime("a.B.run", "", 1))))
                .isEqualTo(4);
        assertThat(out.toString()).contains("was measured without forks (-f 0)");
    }

    @Test
    void gate_theBaselineItself_isRefusedAsACopy() {
        assertThat(gate(base)).isEqualTo(4);
        assertThat(out.toString()).contains("holds the very figures of the baseline");
    }

    @Test
    void gate_aBenchmarkMissing_isIncompleteEvenIfAnotherIsSlower() throws Exception {
        JmhJson lacking = new JmhJson(2);
        for (int i = 1; i < 50; i++) {
            lacking.averageTime("org.acme.Map" + i / 10 + "Benchmark.get", size(i), (1 + i) * (i == 37 ? 1.5 : 1));
        }

        assertThat(gate(candidate(lacking))).isEqualTo(5);
        assertThat(with(Verdict.MISSING)).hasSize(1);
        assertThat(with(Verdict.REGRESSED)).hasSize(1);
    }

    @Test
    void gate_aRequiredBenchmarkThatNobodyHas_isIncomplete() throws Exception {
        assertThat(gate(
                        candidate(fifty(2, 1)),
                        "--config",
                        rules("required: ['Queue']\n").toString()))
                .isEqualTo(5);
        assertThat(out.toString()).contains("'Queue' is required, and fits no benchmark");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2099-01-01"})
    void gate_ignored_holdsUntilItsDay(String until) throws Exception {
        int exit = gate(
                candidate(fifty(2, 1.12)),
                "--config",
                rules("ignored:\n  - {match: 'Map3.*size=800', reason: 'known, see #7', until: " + until + "}\n")
                        .toString());

        boolean over = until.startsWith("2026");
        assertThat(exit).isEqualTo(over ? 1 : 0);
        assertThat(out.toString())
                .contains(over ? "ended on 2026-01-01" : "is ignored until 2099-01-01: known, see #7");
    }

    @Test
    void gate_aBrokenBudget_isARegressionWhateverTheBaselineWas() throws Exception {
        assertThat(gate(
                        candidate(fifty(2, 1)),
                        "--config",
                        rules("budgets:\n  - {match: 'Map0.*size=1000', limit: 5 us/op}\n")
                                .toString()))
                .isEqualTo(1);
        assertThat(out.toString()).contains("budget broken: ", "(9.88–10.2 µs), allowed is at");
    }

    @Test
    void gateHelp_itsExampleRuns() throws Exception {
        assertThat(hitmiss("gate", "--help")).isZero();
        String example = out.toString()
                .lines()
                .filter(line -> line.startsWith("  hitmiss gate "))
                .findFirst()
                .orElseThrow();
        new JmhJson(1).averageTime("a.B.run", "", 1).write(folder.resolve("baseline.json"));
        new JmhJson(2).averageTime("a.B.run", "", 2).write(folder.resolve("candidate.json"));

        List<String> words = new ArrayList<>(List.of(example.strip().split(" ")));
        words.remove("hitmiss");
        words.replaceAll(
                word -> word.matches(".*\\.json|verdict") ? folder.resolve(word).toString() : word);

        assertThat(hitmiss(words.toArray(String[]::new))).isEqualTo(1);
        assertThat(folder.resolve("verdict")).isDirectoryContaining("glob:**verdict.json");
        assertThat(out.toString())
                .contains("Exit codes:", "Where several exit codes hold, the order is 2, 4, 5, 1, 3.");
    }

    @Test
    void compare_aSlowdown_isToldAndNoFailure() throws Exception {
        Path slower = candidate(fifty(2, 1.12));

        assertThat(hitmiss("compare", base.toString(), slower.toString(), "--out", folder.toString()))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("regressed").contains("Map3Benchmark.get size=800");
    }
}
