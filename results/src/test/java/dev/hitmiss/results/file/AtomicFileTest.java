package dev.hitmiss.results.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    Path folder;

    @Test
    void write_folderThatIsNotThere_makesIt() throws IOException {
        Path file = folder.resolve("a/b/report.md");

        AtomicFile.write(file, "text");

        assertThat(file).hasContent("text");
        assertThat(children(file.resolveSibling(""))).containsExactly("report.md");
    }

    @Test
    void write_failureInTheMiddle_keepsTheOldFileAndLeavesNothing() throws IOException {
        Path file = folder.resolve("run.json");
        AtomicFile.write(file, "old");

        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("disk full");
                }))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("cannot write ")
                .hasMessageContaining("disk full")
                .hasMessageEndingWith("; free space or choose a folder that can be written");
        assertThat(file).hasContent("old");
        assertThat(children(folder)).containsExactly("run.json");
    }

    @Test
    void write_folderIsAFile_isNamed() {
        AtomicFile.write(folder.resolve("file"), "text");

        assertThatThrownBy(() -> AtomicFile.write(folder.resolve("file/run.json"), "text"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("run.json");
    }

    private static Stream<String> children(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
