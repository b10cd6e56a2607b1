package dev.hitmiss.loadtest.gatling;

import dev.hitmiss.loadtest.profile.LoadProfile;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Gatling's own report of one simulation. Gatling makes a folder whose name has the time in it; it ends as
 * {@code gatling/NAME}.
 */
record HtmlReport(Path unfinished, Path folder) {
    private static final String GENERATOR = "META-INF/services/io.gatling.charts.component.ComponentLibrary";

    static HtmlReport of(LoadProfile load) {
        Path reports = load.out().resolve("gatling").toAbsolutePath();
        return new HtmlReport(reports.resolve(load.simulation() + ".unfinished"), reports.resolve(load.simulation()));
    }

    /** The jar with the charts has a licence of its own and is no part of ours: somebody has to put it on the class path. */
    static boolean isPossible() {
        return HtmlReport.class.getClassLoader().getResource(GENERATOR) != null;
    }

    /** Gatling's arguments; its log is what it makes the report of. */
    List<String> begin() throws IOException {
        Files.createDirectories(unfinished);
        System.setProperty("gatling.data.writers.0", "file");
        return List.of("--results-folder", unfinished.toString());
    }

    void end() throws IOException {
        try (DirectoryStream<Path> made = Files.newDirectoryStream(unfinished)) {
            Files.move(made.iterator().next(), folder);
        }
        Files.delete(unfinished);
    }
}
