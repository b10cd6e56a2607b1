package dev.hitmiss.runner.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hitmiss.runner.exit.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RunPlaceTest {
    private static final String ID = "20261120T081500Z-ab12cd3-full";

    @TempDir
    private Path results;

    private Path run;

    @BeforeEach
    void makeARun() throws IOException {
        run = Files.createDirectories(results.resolve("runs").resolve(ID));
        Files.writeString(run.resolve("meta.json"), "{}");
        Files.writeString(results.resolve("latest.txt"), run + "\n");
    }

    @Test
    void ofAnything_latestOrAnId_isThatRunsFolder() {
        assertThat(RunPlace.ofAnything(() -> results, "latest")).isEqualTo(run);
        assertThat(RunPlace.ofAnything(() -> results, ID)).isEqualTo(run);
    }

    @Test
    void ofAnything_aFileOrAFolder_isThatWhereverTheResultsAre() throws IOException {
        Path file = Files.writeString(results.resolve("jmh.json"), "[]");
        assertThat(RunPlace.ofAnything(RunPlaceTest::noCheckout, file.toString()))
                .isEqualTo(file);
        assertThat(RunPlace.ofAnything(RunPlaceTest::noCheckout, run.toString()))
                .isEqualTo(run);
        assertThat(RunPlace.ofAnything(RunPlaceTest::noCheckout, "nowhere.json"))
                .isEqualTo(Path.of("nowhere.json"));
    }

    @Test
    void ofAnything_anIdOfNoRun_saysWhatCanBeNamed() {
        assertThatThrownBy(() -> RunPlace.ofAnything(() -> results, "20261120T081500Z-ab12cd3-quick"))
                .isInstanceOf(Failure.class)
                .hasMessage(
                        "there is no run '20261120T081500Z-ab12cd3-quick' with a meta.json, neither as a path nor in '"
                                + results.resolve("runs") + "'. Give a run's id, its folder, or 'latest'.");
    }

    private static Path noCheckout() {
        throw new AssertionError("no run was named");
    }
}
