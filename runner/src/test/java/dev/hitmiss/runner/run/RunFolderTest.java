package dev.hitmiss.runner.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {
    @Test
    void removeLoad_foldersInIt_goToo(@TempDir Path run) throws Exception {
        Files.writeString(run.resolve("load.json"), "{}");
        Files.createDirectories(run.resolve("load/ceiling"));
        Files.writeString(run.resolve("load/ceiling/config-read.hlog"), "");
        Files.createDirectories(run.resolve("load/gatling/config-read.unfinished"));
        Files.writeString(run.resolve("load/mixed-day.hlog"), "");

        new RunFolder(run).removeLoad();

        assertThat(run).isEmptyDirectory();
    }
}
