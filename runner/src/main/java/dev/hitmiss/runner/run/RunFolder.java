package dev.hitmiss.runner.run;

import dev.hitmiss.results.file.AtomicFile;
import dev.hitmiss.results.file.UnreadableResultException;
import dev.hitmiss.results.intake.RunFile;
import dev.hitmiss.results.model.ExitCode;
import dev.hitmiss.results.model.LoadDocument;
import dev.hitmiss.results.model.PlannedRow;
import dev.hitmiss.results.model.RunStatus;
import dev.hitmiss.runner.exit.Failure;
import dev.hitmiss.runner.plan.MicroExperiment;
import dev.hitmiss.runner.plan.RunPlan;
import dev.hitmiss.runner.plan.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The one folder in which everything of a run lands. */
record RunFolder(Path path) {
    private static final String RUNS = "runs";
    private static final String LATEST = "latest.txt";

    /** File systems take 255 bytes; the number, the fork and the endings need their share. */
    private static final int NAME_LENGTH_MAX = 180;

    /** A new folder; when two runs begin within a second, the later one gets a number behind its name. */
    static RunFolder create(Path out, String id) {
        try {
            Path runs = Files.createDirectories(out.resolve(RUNS));
            Path free = runs.resolve(id);
            for (int number = 2; Files.exists(free); number++) {
                free = runs.resolve(id + "-" + number);
            }
            RunFolder folder = new RunFolder(Files.createDirectory(free));
            Files.createDirectory(folder.parts());
            Files.createDirectory(folder.logs());
            return folder;
        } catch (IOException e) {
            throw new Failure(
                    ExitCode.NOT_READY,
                    "cannot create a run's folder in '" + out.toAbsolutePath().normalize() + "' (" + e
                            + "). Make it writable, or choose another with bench.out (--out).",
                    e);
        }
    }

    /** The folder of a run that was made before: by its id, by its path, or {@code latest}. */
    static RunFolder find(Path out, String run) {
        Path named = named(out, run);
        Path name = named.getFileName();
        List<Path> candidates =
                name == null ? List.of(named) : List.of(named, out.resolve(RUNS).resolve(name));
        return candidates.stream()
                .filter(candidate -> Files.isRegularFile(candidate.resolve(RunFile.META)))
                .findFirst()
                .map(RunFolder::new)
                .orElseThrow(() -> new Failure(
                        ExitCode.USAGE,
                        "there is no run '" + run + "' with a meta.json, neither as a path nor in '" + out.resolve(RUNS)
                                + "'. Give a run's id, its folder, or 'latest'."));
    }

    private static Path named(Path out, String run) {
        try {
            return Path.of(
                    run.equals("latest") ? Files.readString(out.resolve(LATEST)).strip() : run);
        } catch (IOException | InvalidPathException e) {
            throw new Failure(
                    ExitCode.USAGE,
                    "'" + run + "' names no run: " + e + ". Give a run's id, its folder, or 'latest'.",
                    e);
        }
    }

    String id() {
        return path.toAbsolutePath().normalize().getFileName().toString();
    }

    Path parts() {
        return path.resolve("parts");
    }

    Path logs() {
        return path.resolve("logs");
    }

    Path file(String name) {
        return path.resolve(name);
    }

    /** Whether the step's part is there; parts are moved to their place whole. */
    boolean has(RunPlan plan, Step step) {
        return Files.exists(part(plan, step));
    }

    /** How far each row has come. */
    List<PlannedRow> progress(RunPlan plan) {
        return plan.rows().stream()
                .map(row -> new PlannedRow(row, plan.forks(row), (int) IntStream.rangeClosed(1, plan.forks(row))
                        .filter(fork -> has(plan, new Step(row, fork)))
                        .count()))
                .toList();
    }

    /** The parts that are there, in the order of the plan. */
    List<Path> partsOf(RunPlan plan) {
        return plan.rows().stream()
                .flatMap(row -> IntStream.rangeClosed(1, plan.forks(row)).mapToObj(fork -> new Step(row, fork)))
                .map(step -> part(plan, step))
                .filter(Files::exists)
                .toList();
    }

    /** Whether the load part has run to its end and is still there, whole. */
    boolean hasWholeLoad() {
        try {
            LoadDocument load = RunFile.readLoad(file(RunFile.LOAD));
            return load.status() == RunStatus.COMPLETE
                    && load.files().stream().allMatch(file -> Files.exists(path.resolve(file.path())));
        } catch (UnreadableResultException e) {
            return false;
        }
    }

    Path document(MicroExperiment experiment) {
        return path.resolve(RunFile.EXPERIMENTS).resolve(experiment.text() + ".json");
    }

    Path log(MicroExperiment experiment) {
        return logs().resolve(experiment.text() + ".log");
    }

    /** Whether its document is there, whole. */
    boolean has(MicroExperiment experiment) {
        return ExperimentCall.problem(document(experiment), experiment).isEmpty();
    }

    /** Takes away parts that are not about their step, or not whole: they are measured anew. */
    void removeBrokenParts(RunPlan plan) throws IOException {
        for (Step step : plan.steps()) {
            if (has(plan, step) && PartCheck.problem(part(plan, step), step).isPresent()) {
                Files.delete(part(plan, step));
            }
        }
    }

    /** Takes away what a load part left that did not run to its end. */
    void removeLoad() throws IOException {
        Files.deleteIfExists(file(RunFile.LOAD));
        Path load = file("load");
        if (Files.isDirectory(load, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> files = Files.walk(load)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Rows are numbered as in the plan, forks from 1, so that names sort as the plan does. */
    Path part(RunPlan plan, Step step) {
        return parts().resolve(partName(plan, step) + ".json");
    }

    Path log(RunPlan plan, Step step) {
        return logs().resolve(partName(plan, step) + ".log");
    }

    /** Where profilers put what they saw of this fork. */
    Path profiles(RunPlan plan, Step step) {
        return path.resolve("profiles").resolve(partName(plan, step));
    }

    private static String partName(RunPlan plan, Step step) {
        String readable = step.rowName().replaceAll("[^A-Za-z0-9.=_-]+", "_");
        String shortened = readable.substring(0, Math.min(readable.length(), NAME_LENGTH_MAX));
        return "%03d-%s.fork%02d".formatted(1 + plan.rows().indexOf(step.row()), shortened, step.fork());
    }

    /** Makes this the run that {@code latest.txt} names, from the checkout's root where the run is inside it. */
    void becomeLatest(Path out, Path root) {
        AtomicFile.write(out.resolve(LATEST), within(root, path) + System.lineSeparator());
    }

    /** The path as somebody in the folder would type it; in full when it lies elsewhere. */
    static Path within(Path folder, Path path) {
        Path from = folder.toAbsolutePath().normalize();
        Path full = path.toAbsolutePath().normalize();
        return full.startsWith(from) ? from.relativize(full) : full;
    }
}
