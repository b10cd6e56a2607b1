package dev.hitmiss.results.selftest;

import dev.hitmiss.results.file.AtomicFile;
import dev.hitmiss.results.file.UnreadableResultException;
import dev.hitmiss.results.intake.RunFile;
import dev.hitmiss.results.model.Fingerprint;
import dev.hitmiss.results.model.Measurement;
import dev.hitmiss.results.model.MicroRow;
import dev.hitmiss.results.model.RowKey;
import dev.hitmiss.results.model.RunDocument;
import dev.hitmiss.results.model.RunMeta;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects the forks of several runs into one pool: each run is a block of time. */
public final class PoolFile {
    private static final String FLOOR = "floor";

    /** Where a run was written says nothing of how it was taken. */
    private static final Pattern FOLDER = Pattern.compile(" --out[ =]\\S+");

    private PoolFile() {}

    /**
     * Writes the pool of these runs.
     *
     * @param runs their folders, or their {@code run.json}
     */
    public static Pool collect(List<Path> runs, Path file) {
        Pool pool = collect(runs);
        AtomicFile.write(file, PoolLines.text(pool));
        return pool;
    }

    static Pool collect(List<Path> runs) {
        List<String> origin = new ArrayList<>();
        List<StoredSeries> series = new ArrayList<>();
        Set<Fingerprint.Hard> machines = new HashSet<>();
        for (Path run : runs) {
            Path file = Files.isDirectory(run) ? run.resolve(RunFile.RUN) : run;
            RunDocument document = RunFile.readRun(file);
            machines.add(document.meta().fingerprint().hard());
            if (machines.size() > 1) {
                throw new UnreadableResultException(
                        file,
                        "was measured on another machine, or in another way, than the runs before it, and the gate would"
                                + " not compare the two; collect runs of one fingerprint into one pool");
            }
            if (origin.stream()
                    .anyMatch(line -> line.startsWith("block " + document.meta().id() + ":"))) {
                throw new UnreadableResultException(file, "is given twice; a block of time counts once");
            }
            origin.addAll(origin(document.meta()));
            series.addAll(series(document, file));
        }
        return new Pool(origin, series);
    }

    private static List<String> origin(RunMeta meta) {
        Fingerprint.Hard hard = meta.fingerprint().hard();
        return List.of(
                "block " + meta.id() + ": " + meta.startedAt() + " to "
                        + Objects.toString(meta.finishedAt(), "no end") + ", commit "
                        + Objects.toString(meta.commit(), "unknown")
                        + (Boolean.TRUE.equals(meta.dirty()) ? ", changed" : ""),
                "command: " + FOLDER.matcher(meta.command()).replaceAll(""),
                "machine: " + hard.cpuModel() + ", " + hard.cores() + " cores, " + hard.os() + " " + hard.arch() + ", "
                        + hard.jdkVendor() + " " + hard.jdkVersion() + ", " + hard.gc(),
                "JMH: " + hard.jmh());
    }

    private static Stream<StoredSeries> rows(RunDocument run, Set<RowKey> floors) {
        return run.micro().stream()
                .map(row -> new StoredSeries(
                        run.meta().id(),
                        row.key().text(),
                        row.primary().unit(),
                        FLOOR.equals(row.group()) || floors.contains(row.key()),
                        forks(row.primary())));
    }

    private static List<StoredSeries> series(RunDocument run, Path file) {
        Set<RowKey> floors = run.micro().stream()
                .map(MicroRow::floor)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        try {
            return rows(run, floors).filter(row -> !row.forks().isEmpty()).toList();
        } catch (IllegalArgumentException e) {
            throw new UnreadableResultException(file, String.valueOf(e.getMessage()), e);
        }
    }

    /** Those that have a figure. */
    private static List<StoredFork> forks(Measurement measurement) {
        return measurement.sampled()
                ? measurement.histograms().stream()
                        .filter(fork -> fork.total() > 0)
                        .map(StoredFork::ofSamples)
                        .toList()
                : measurement.forks().stream()
                        .filter(values -> !values.isEmpty() && values.stream().allMatch(value -> value > 0))
                        .map(StoredFork::ofIterations)
                        .toList();
    }
}
