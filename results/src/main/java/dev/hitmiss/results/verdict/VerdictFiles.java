package dev.hitmiss.results.verdict;

import dev.hitmiss.results.file.AtomicFile;
import dev.hitmiss.results.file.JsonFile;
import dev.hitmiss.results.model.RunVerdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The files of one verdict, by the names that others read them under. */
public final class VerdictFiles {
    private static final String JSON = "verdict.json";
    private static final String MARKDOWN = "verdict.md";
    private static final String JUNIT = "junit.xml";

    private VerdictFiles() {}

    /** All of them, or none where one cannot be written. Answers where the one for machines is. */
    public static Path write(Path folder, RunVerdict verdict) {
        try {
            AtomicFile.write(folder.resolve(MARKDOWN), VerdictMarkdown.of(verdict));
            AtomicFile.write(folder.resolve(JUNIT), JunitXml.of(verdict));
            Path json = folder.resolve(JSON);
            JsonFile.ours().write(json, verdict);
            return json;
        } catch (RuntimeException e) {
            takeBack(folder, e);
            throw e;
        }
    }

    private static void takeBack(Path folder, RuntimeException failure) {
        for (String name : List.of(MARKDOWN, JUNIT)) {
            try {
                Files.deleteIfExists(folder.resolve(name));
            } catch (IOException e) {
                failure.addSuppressed(e);
            }
        }
    }

    /** Takes away what an earlier verdict left, so that it is not taken for one that could not be reached. */
    public static void remove(Path folder) {
        try {
            for (String name : List.of(JSON, MARKDOWN, JUNIT)) {
                Files.deleteIfExists(folder.resolve(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove the earlier verdict in " + folder + " (" + e + ")", e);
        }
    }

    /** Adds the verdict to what a workflow says of itself, below whatever stands there. */
    public static void appendSummary(Path file, RunVerdict verdict) {
        try {
            Files.writeString(
                    file, "\n" + VerdictMarkdown.of(verdict), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot append to the step summary " + file + " (" + e + ")", e);
        }
    }
}
