package dev.hitmiss.results.intake;

import dev.hitmiss.results.file.UnreadableResultException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder that is named where a file is meant: that of a run, or of baselines. */
final class EvidenceFolder {
    private EvidenceFolder() {}

    /** The path itself, unless it is a folder. */
    static Path file(Path path) {
        if (!Files.isDirectory(path)) {
            return path;
        }
        Path run = path.resolve(RunFile.RUN);
        if (Files.exists(run)) {
            return run;
        }
        List<Path> files = jsonFiles(path);
        if (files.isEmpty()) {
            throw new UnreadableResultException(path, "is a folder with neither a run.json nor another JSON file");
        }
        if (files.size() > 1) {
            throw new UnreadableResultException(
                    path,
                    "is a folder with several JSON files; name one of them: "
                            + files.stream()
                                    .map(file -> file.getFileName().toString())
                                    .collect(Collectors.joining(", ")));
        }
        return files.get(0);
    }

    private static List<Path> jsonFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches("(?s).*\\.json(\\.gz)?"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UnreadableResultException(folder, "cannot be listed: " + e.getMessage(), e);
        }
    }
}
