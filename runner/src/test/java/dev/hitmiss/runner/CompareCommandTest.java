package dev.hitmiss.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class CompareCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path results;

    private int compare(String... runs) {
        CommandLine hitmiss = HitmissMain.commandLine();
        hitmiss.setOut(new PrintWriter(out, true));
        hitmiss.setErr(new PrintWriter(err, true));
        List<String> args = new ArrayList<>(List.of("compare", "--out", results.toString()));
        args.addAll(List.of(runs));
        return HitmissMain.execute(hitmiss, args.toArray(String[]::new));
    }

    @BeforeEach
    void run() {
        new MadeRun("first", 1).write(results);
        new MadeRun("same", 2).write(results);
        new MadeRun("slower", 3).slower(1.3).write(results);
        new MadeRun("elsewhere", 4).cpu("Another CPU").write(results);
    }

    @Test
    void compare_laterRuns_areEachSetBesideTheFirst() {
        assertThat(compare("first", "same", "slower")).as(err.toString()).isZero();
        assertThat(out.toString())
                .containsSubsequence(
                        "first → same",
                        "none of 10 benchmarks is slower",
                        "first → slower",
                        "1 of 10 benchmarks is slower");
    }

    @Test
    void compare_aRunThatCannotBeCompared_doesNotHideTheOthers() {
        assertThat(compare("first", "elsewhere", "slower")).isEqualTo(4);
        assertThat(out.toString())
                .containsSubsequence("'cpuModel' is Example CPU", "first → slower", "1 of 10 benchmarks is slower");
    }

    @Test
    void compare_oneRunAlone_asksForAnother() {
        assertThat(compare("first")).isEqualTo(2);
        assertThat(err.toString()).contains("See: hitmiss compare --help");
    }

    @Test
    void compare_aRunThatIsNotThere_saysHowToNameOne() {
        assertThat(compare("first", "nowhere")).isEqualTo(2);
        assertThat(err.toString()).contains("there is no run 'nowhere'");
    }
}
