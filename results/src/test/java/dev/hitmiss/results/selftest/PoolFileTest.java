package dev.hitmiss.results.selftest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hitmiss.results.Fixtures;
import dev.hitmiss.results.intake.RunFile;
import dev.hitmiss.results.model.MicroRow;
import dev.hitmiss.results.model.RunDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PoolFileTest {
    @TempDir
    Path folder;

    /** Without the row whose parameter has a line break. */
    private static RunDocument document() {
        RunDocument whole = Fixtures.run();
        return Fixtures.run(
                whole.meta(),
                whole.micro().stream()
                        .filter(row -> !row.key().text().contains("\n"))
                        .toList());
    }

    @Test
    void collect_aKeyOfTwoLines_isAnError() throws Exception {
        Path file = folder.resolve(RunFile.RUN);
        RunFile.writeRun(file, Fixtures.run());

        assertThatThrownBy(() -> PoolFile.collect(List.of(file), folder.resolve("pool.csv")))
                .hasMessageStartingWith(file + ": 'key' must be one line and 'block' without a comma, got: '");
    }

    private Path run() throws IOException {
        Path run = Files.createDirectories(folder.resolve("run"));
        RunFile.writeRun(run.resolve(RunFile.RUN), document());
        return run;
    }

    @Test
    void collect_aRun_isABlockWithItsRowsAndWhereTheyCameFrom() throws Exception {
        Path file = folder.resolve("pool.csv");
        RunDocument document = document();

        Pool pool = PoolFile.collect(List.of(run()), file);

        assertThat(pool.blocks()).containsExactly(document.meta().id());
        assertThat(pool.series())
                .extracting(StoredSeries::key)
                .containsExactlyElementsOf(document.micro().stream()
                        .map(MicroRow::key)
                        .map(Object::toString)
                        .toList());
        assertThat(pool.series()).filteredOn(StoredSeries::control).isNotEmpty();
        assertThat(pool.origin().get(0)).startsWith("block " + document.meta().id() + ": 2026-11-20T08:15:00Z to ");
        assertThat(PoolLines.text(Pool.read(file))).isEqualTo(Files.readString(file));
    }

    @Test
    void collect_oneRunTwice_isAnError() throws Exception {
        Path run = run();

        assertThatThrownBy(() -> PoolFile.collect(List.of(run, run), folder.resolve("pool.csv")))
                .hasMessage(run.resolve(RunFile.RUN) + ": is given twice; a block of time counts once");
        assertThat(folder.resolve("pool.csv")).doesNotExist();
    }

    /** A build across two machines would be refused by the gate. */
    @Test
    void collect_runsOfTwoMachines_isAnError() throws Exception {
        Path run = run();
        String document = Files.readString(run.resolve(RunFile.RUN));
        Path other = Files.writeString(
                folder.resolve(RunFile.RUN),
                document.replace("Example CPU", "Another CPU")
                        .replace(document().meta().id(), "20261121T081500Z-0123456-full"));

        assertThatThrownBy(() -> PoolFile.collect(List.of(run, other), folder.resolve("pool.csv")))
                .hasMessage(
                        other + ": was measured on another machine, or in another way, than the runs before it, and the"
                                + " gate would not compare the two; collect runs of one fingerprint into one pool");
        assertThat(folder.resolve("pool.csv")).doesNotExist();
    }
}
