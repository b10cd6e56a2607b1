package dev.hitmiss.runner.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Where a run is that somebody named: by its id, its folder, a file of it, or as {@code latest}. */
public final class RunPlace {
    private static final String LATEST = "latest";
    private static final Pattern ID = Pattern.compile("\\d{8}T\\d{6}Z-[\\w.-]+");

    private RunPlace() {}

    /**
     * What stands there, whatever it is; else the folder of the run with this id, or of the latest.
     *
     * @param results only asked for when a run is named
     */
    public static Path ofAnything(Supplier<Path> results, String named) {
        Path path = Path.of(named);
        boolean run = named.equals(LATEST) || ID.matcher(named).matches();
        return run && !Files.exists(path) ? RunFolder.find(results.get(), named).path() : path;
    }

    /** The file itself, or the run's folder. */
    public static Path of(Path results, String run) {
        if (!run.equals(LATEST) && Files.isRegularFile(Path.of(run))) {
            return Path.of(run);
        }
        return RunFolder.find(results, run).path();
    }
}
