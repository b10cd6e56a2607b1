package dev.hitmiss.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.results.intake.RunFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class ClaimsCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path results;

    private int claims(String... args) {
        CommandLine hitmiss = HitmissMain.commandLine();
        hitmiss.setOut(new PrintWriter(out, true));
        hitmiss.setErr(new PrintWriter(err, true));
        return HitmissMain.execute(hitmiss, args);
    }

    @Test
    void claims_ofARunWithoutALedger_areComputed() {
        Path folder = new MadeRun("made", 1).write(results);

        assertThat(claims("claims", "made", "--out", results.toString()))
                .as(err.toString())
                .isZero();

        assertThat(RunFile.readRun(folder.resolve(RunFile.RUN)).claims()).isEmpty();
        assertThat(out.toString())
                .startsWith(
                        "What the seed documents promise, by run made. This run has figures for 2 of 37 claims, 3 in all: ")
                .contains("S5", "5.26×", "falls short", "T12", "\n  S2: not in this run");
    }

    @Test
    void claims_ofAnInvalidRun_sayThatItIsInDoubt() {
        new MadeRun("doubtful", 1).invalid().write(results);

        assertThat(claims("claims", "doubtful", "--out", results.toString())).isZero();
        assertThat(out.toString()).contains("A check of the run itself failed");
    }

    @Test
    void claims_ofARunThatIsNotThere_saysHowToNameOne() {
        assertThat(claims("claims", "nowhere", "--out", results.toString())).isEqualTo(2);
        assertThat(err.toString()).startsWith("there is no run 'nowhere'");
    }

    @Test
    void claims_ofARunThatWroteNoRunJson_saySo() throws IOException {
        Path folder = new MadeRun("cut", 1).write(results);
        Files.delete(folder.resolve(RunFile.RUN));

        assertThat(claims("claims", "cut", "--out", results.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("run.json: there is no such file");
    }

    @Test
    void claims_withoutARun_pointsToItsHelp() {
        assertThat(claims("claims")).isEqualTo(2);
        assertThat(err.toString()).contains("See: hitmiss claims --help");
    }

    @Test
    void report_ofARunWithoutALedger_hasOne() throws IOException {
        Path folder = new MadeRun("made", 1).write(results);

        assertThat(claims("report", "made", "--out", results.toString())).isZero();
        assertThat(Files.readString(folder.resolve("report.md"))).contains("## What the seed documents promise");
    }
}
