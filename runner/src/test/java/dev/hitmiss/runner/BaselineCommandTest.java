package dev.hitmiss.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.results.intake.RunFile;
import dev.hitmiss.results.model.Budget;
import dev.hitmiss.results.model.RunDocument;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

final class BaselineCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path results;

    private int hitmiss(String... args) {
        CommandLine hitmiss = HitmissMain.commandLine();
        hitmiss.setOut(new PrintWriter(out, true));
        hitmiss.setErr(new PrintWriter(err, true));
        return HitmissMain.execute(hitmiss, args);
    }

    private int save(String... more) {
        List<String> args = new ArrayList<>(List.of("baseline", "save", "--as", "main", "--out", results.toString()));
        args.addAll(List.of(more));
        return hitmiss(args.toArray(String[]::new));
    }

    private List<Path> saved() throws IOException {
        Path folder = results.resolve("baselines").resolve("main");
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void save_runs_keepsThemWholeAndSaysHowToUseThem() throws Exception {
        new MadeRun("one", 1).write(results);
        new MadeRun("two", 2).write(results);

        assertThat(save("one", "two")).as(err.toString()).isZero();

        assertThat(saved()).singleElement().satisfies(file -> {
            assertThat(file.getFileName().toString()).matches("[0-9a-f]{12}\\.json");
            assertThat(RunFile.readBaseline(file).runs())
                    .extracting(RunDocument::meta)
                    .extracting("id")
                    .containsExactly("one", "two");
            assertThat(out.toString())
                    .contains("saved      " + file)
                    .contains("next       hitmiss gate --baseline " + file.getParent() + " --candidate FILE");
        });
    }

    @Test
    void save_runsOfTwoMachines_haveAFileEach() throws Exception {
        new MadeRun("one", 1).write(results);
        new MadeRun("two", 2).cpu("Another CPU").write(results);

        assertThat(save("one")).isZero();
        assertThat(save("two")).as(err.toString()).isZero();
        assertThat(saved()).hasSize(2);
    }

    @Test
    void save_sameMachineAgain_isRefusedUnlessItMayReplace() throws Exception {
        new MadeRun("one", 1).write(results);
        new MadeRun("two", 2).write(results);
        assertThat(save("one")).isZero();

        assertThat(save("two")).isEqualTo(2);
        assertThat(err.toString()).contains("there is a baseline 'main' of this machine: ", "or say --replace");
        assertThat(save("two", "--replace")).isZero();
        assertThat(saved())
                .singleElement()
                .satisfies(file -> assertThat(
                                RunFile.readBaseline(file).runs().get(0).meta().id())
                        .isEqualTo("two"));
    }

    @Test
    void save_aRowWithFewForks_isLeftOutAndSaidToBe() throws Exception {
        new MadeRun("one", 1).lastRowForks(3).write(results);

        assertThat(save("one")).isZero();
        assertThat(out.toString()).contains("left out   1 rows with fewer than 10 forks");
        assertThat(saved())
                .singleElement()
                .satisfies(file -> assertThat(
                                RunFile.readBaseline(file).runs().get(0).micro())
                        .hasSize(9)
                        .allMatch(row -> row.primary().forkCount() == 10));
    }

    static Stream<Arguments> unfit() {
        return Stream.of(
                Arguments.of(new MadeRun("bad", 1).budget(Budget.SMOKE), "no figure of a smoke run is believed"),
                Arguments.of(new MadeRun("bad", 1).incomplete(), "finish it with hitmiss run --resume bad"),
                Arguments.of(new MadeRun("bad", 1).invalid(), "One row measured twice differs by 9 %, allowed 5 %."),
                Arguments.of(new MadeRun("bad", 1).forks(9), "a.Row0Benchmark.read|avgt|1| has 9 of at least 10 forks"),
                Arguments.of(new MadeRun("bad", 1).dirty(), "commit first, or say --allow-dirty"));
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void save_aRunThatCannotBeOne_isRefusedAndLeavesNothing(MadeRun run, String why) throws Exception {
        new MadeRun("good", 2).write(results);
        run.write(results);

        assertThat(save("good", "bad")).isEqualTo(4);
        assertThat(err.toString())
                .startsWith("run bad cannot be a baseline: ")
                .contains(why)
                .doesNotContain("\tat ");
        assertThat(saved()).isEmpty();
    }

    @Test
    void save_dirtyRunThatIsAllowed_isSaved() throws Exception {
        new MadeRun("one", 1).dirty().write(results);

        assertThat(save("one", "--allow-dirty")).isZero();
        assertThat(saved()).hasSize(1);
    }

    @Test
    void save_runsOfTwoMachinesTogether_areRefusedWithWhatDiffers() throws Exception {
        new MadeRun("one", 1).write(results);
        new MadeRun("two", 2).cpu("Another CPU").write(results);

        assertThat(save("one", "two")).isEqualTo(2);
        assertThat(err.toString())
                .contains("'cpuModel' is Example CPU in run one and Another CPU in run two")
                .doesNotContain(".checked");
        assertThat(saved()).isEmpty();
    }

    @Test
    void save_oneRunTwice_isRefused() throws Exception {
        new MadeRun("one", 1).write(results);

        assertThat(save("one", "one")).isEqualTo(2);
        assertThat(err.toString()).contains("run one is named twice");
        assertThat(saved()).isEmpty();
    }

    @Test
    void save_nameThatWouldLeaveTheFolder_isRefused() {
        assertThat(hitmiss("baseline", "save", "one", "--as", "../main", "--out", results.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--as takes letters, digits, '.', '_' and '-', got: '../main'");
    }
}
