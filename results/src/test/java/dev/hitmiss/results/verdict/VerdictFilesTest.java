package dev.hitmiss.results.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hitmiss.results.file.JsonFile;
import dev.hitmiss.results.model.RunVerdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VerdictFilesTest {
    @TempDir
    Path folder;

    @Test
    void appendSummary_fileOfAnotherStep_keepsItAndBeginsAnew() throws IOException {
        Path summary = Files.writeString(folder.resolve("summary"), "of another step");

        VerdictFiles.appendSummary(summary, Reports.everyKind());

        assertThat(summary).content().isEqualTo("of another step\n" + VerdictMarkdown.of(Reports.everyKind()));
    }

    @Test
    void appendSummary_folder_saysWhatCannotBeWritten() {
        assertThatThrownBy(() -> VerdictFiles.appendSummary(folder, Reports.everyKind()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("cannot append to the step summary " + folder);
    }

    @Test
    void write_oneThatCannotBeWritten_leavesNoneOfTheOthers() throws IOException {
        Path occupied = Files.createDirectory(folder.resolve("verdict.json"));
        Files.writeString(occupied.resolve("file"), "in the way");

        assertThatThrownBy(() -> VerdictFiles.write(folder, Reports.everyKind()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("cannot write " + occupied);

        assertThat(folder).isDirectoryNotContaining("glob:**verdict.md").isDirectoryNotContaining("glob:**junit.xml");
    }

    @Test
    void write_verdict_putsEachFormIntoItsFile() {
        VerdictFiles.write(folder, Reports.everyKind());

        assertThat(folder.resolve("verdict.md")).content().isEqualTo(VerdictMarkdown.of(Reports.everyKind()));
        assertThat(folder.resolve("junit.xml")).content().isEqualTo(JunitXml.of(Reports.everyKind()));
        assertThat(JsonFile.ours().read(folder.resolve("verdict.json"), RunVerdict.class))
                .isEqualTo(Reports.everyKind());
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("verdict.json", "verdict.md", "junit.xml");
    }

    @Test
    void remove_earlierVerdict_leavesNothingOfIt() throws IOException {
        VerdictFiles.write(folder, Reports.everyKind());
        assertThat(folder).isDirectoryContaining("glob:**verdict.json").isDirectoryContaining("glob:**junit.xml");

        VerdictFiles.remove(folder);

        assertThat(folder).isEmptyDirectory();
    }
}
