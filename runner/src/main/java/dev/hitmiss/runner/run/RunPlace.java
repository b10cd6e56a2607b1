package dev.hitmiss.runner.run;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where a run is that somebody named: by its id, its folder, a file of it, or as {@code latest}. */
public final class RunPlace {
    private RunPlace() {}

    /** The file itself, or the run's folder. */
    public static Path of(Path results, String run) {
        if (!run.equals("latest") && Files.isRegularFile(Path.of(run))) {
            return Path.of(run);
        }
        return RunFolder.find(results, run).path();
    }
}
