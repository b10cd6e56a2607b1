package dev.hitmiss.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Where several exit codes hold, the gate answers with the first of 2, 4, 5, 1, 3. */
final class ExitCodeOrderTest {
    private final StringWriter out = new StringWriter();

    @TempDir
    private Path folder;

    private int gate(JmhJson base, JmhJson head, String... more) throws Exception {
        CommandLine hitmiss = HitmissMain.commandLine();
        hitmiss.setOut(new PrintWriter(out, true));
        hitmiss.setErr(new PrintWriter(out, true));
        String[] args = new String[6 + more.length];
        System.arraycopy(
                new String[] {
                    "gate",
                    "--baseline",
                    base.write(folder.resolve("base.json")).toString(),
                    "--candidate",
                    head.write(folder.resolve("head.json")).toString(),
                    "--strict"
                },
                0,
                args,
                0,
                6);
        System.arraycopy(more, 0, args, 6, more.length);
        return HitmissMain.execute(hitmiss, args);
    }

    private static JmhJson base() {
        return new JmhJson(1)
                .averageTime("a.Steady.run", "", 1)
                .averageTime("a.Few.run", "", 1)
                .averageTime("a.Gone.run", "", 1);
    }

    /** One is slower, and one has too few forks. */
    private static JmhJson head() {
        return new JmhJson(2)
                .averageTime("a.Steady.run", "", 1.5)
                .forks(3)
                .averageTime("a.Few.run", "", 1)
                .forks(10);
    }

    @Test
    void undecidedAlone_is3() throws Exception {
        assertThat(gate(
                        base(),
                        new JmhJson(2)
                                .averageTime("a.Steady.run", "", 1)
                                .averageTime("a.Gone.run", "", 1)
                                .forks(3)
                                .averageTime("a.Few.run", "", 1)))
                .as(out.toString())
                .isEqualTo(3);
    }

    @Test
    void regressedAndUndecided_is1() throws Exception {
        assertThat(gate(base(), head().averageTime("a.Gone.run", "", 1)))
                .as(out.toString())
                .isEqualTo(1);
    }

    @Test
    void missingAndRegressedAndUndecided_is5() throws Exception {
        assertThat(gate(base(), head())).as(out.toString()).isEqualTo(5);
    }

    @Test
    void anotherJdkAndMissingAndRegressed_is4() throws Exception {
        assertThat(gate(base(), new JmhJson(2).jdk("21.0.1").averageTime("a.Steady.run", "", 1.5)))
                .as(out.toString())
                .isEqualTo(4);
    }

    @Test
    void unreadableRulesAndAnotherJdkAndMissing_is2() throws Exception {
        Path rules = Files.writeString(folder.resolve("gate.yaml"), "nonsense: true\n");

        assertThat(gate(
                        base(),
                        new JmhJson(2).jdk("21.0.1").averageTime("a.Steady.run", "", 1.5),
                        "--config",
                        rules.toString()))
                .as(out.toString())
                .isEqualTo(2);
    }
}
