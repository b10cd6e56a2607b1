package dev.hitmiss.runner.gate;

import dev.hitmiss.results.file.UnreadableResultException;
import dev.hitmiss.results.intake.EvidenceFile;
import dev.hitmiss.results.intake.RunFile;
import dev.hitmiss.results.model.BaselineDocument;
import dev.hitmiss.results.model.Budget;
import dev.hitmiss.results.model.ExitCode;
import dev.hitmiss.results.model.Fingerprint;
import dev.hitmiss.results.model.MicroRow;
import dev.hitmiss.results.model.RunDocument;
import dev.hitmiss.results.model.RunMeta;
import dev.hitmiss.results.model.RunStatus;
import dev.hitmiss.results.model.Validity;
import dev.hitmiss.runner.exit.Failure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The files of one baseline, one for each machine that it was measured on. */
public record SavedBaseline(Path results, String name) {
    private static final int FORKS_MIN = 10;
    private static final int FINGERPRINT_LENGTH = 12;

    public SavedBaseline {
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            throw usage("--as takes letters, digits, '.', '_' and '-', got: '" + name + "'");
        }
    }

    /**
     * Where the baseline is.
     *
     * @param rowsLeftOut how many rows of its runs are not in it, because they were measured with too few forks
     */
    public record Saved(Path file, int rowsLeftOut) {}

    /** Saves the runs of these folders. */
    public Saved save(List<Path> runs, boolean replace, boolean dirty) {
        List<RunDocument> documents = runs.stream()
                .map(run -> RunFile.readRun(Files.isDirectory(run) ? run.resolve(RunFile.RUN) : run))
                .toList();
        documents.forEach(run -> problem(run, dirty).ifPresent(problem -> {
            throw new Failure(ExitCode.NOT_READY, "run " + run.meta().id() + " cannot be a baseline: " + problem);
        }));
        requireNoneTwice(documents);
        Fingerprint.Hard hard = documents.get(0).meta().fingerprint().hard();
        Path file = results.resolve("baselines").resolve(name).resolve(shortHash(hard) + ".json");
        if (Files.exists(file) && !replace) {
            throw usage("there is a baseline '" + name + "' of this machine: " + file
                    + ". Choose another name, or say --replace");
        }
        List<RunDocument> kept =
                documents.stream().map(SavedBaseline::withEnoughForks).toList();
        Path written = write(file, new BaselineDocument(BaselineDocument.SCHEMA_VERSION, name, Instant.now(), kept));
        return new Saved(written, rows(documents) - rows(kept));
    }

    private static int rows(List<RunDocument> runs) {
        return runs.stream().mapToInt(run -> run.micro().size()).sum();
    }

    private static RunDocument withEnoughForks(RunDocument run) {
        return new RunDocument(
                run.schemaVersion(),
                run.meta(),
                run.validity(),
                run.micro().stream().filter(SavedBaseline::hasEnough).toList(),
                run.load(),
                run.loadRun(),
                run.experiments(),
                run.claims());
    }

    private static boolean hasEnough(MicroRow row) {
        return row.primary().forkCount() >= FORKS_MIN;
    }

    /** Reads it back beside its place before it is moved there: a baseline that the gate cannot read is none. */
    private static Path write(Path file, BaselineDocument baseline) {
        Path beside = file.resolveSibling(".checked").resolve(file.getFileName());
        try {
            RunFile.writeBaseline(beside, baseline);
            EvidenceFile.read(beside);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            return file;
        } catch (UnreadableResultException e) {
            // The file that it names is gone by the time anybody reads this.
            throw usage(String.valueOf(e.getMessage()).replace(beside + ": ", ""));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file + " (" + e + ")", e);
        } finally {
            remove(beside);
        }
    }

    private static void requireNoneTwice(List<RunDocument> runs) {
        Set<String> ids = new HashSet<>();
        for (RunDocument run : runs) {
            if (!ids.add(run.meta().id())) {
                throw usage("run " + run.meta().id() + " is named twice, and is one replicate; name each run once");
            }
        }
    }

    private static void remove(Path beside) {
        try {
            Files.deleteIfExists(beside);
            Files.deleteIfExists(beside.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + beside + " (" + e + ")", e);
        }
    }

    private static Optional<String> problem(RunDocument run, boolean dirtyAllowed) {
        RunMeta meta = run.meta();
        if (meta.budget() == Budget.SMOKE) {
            return Optional.of("no figure of a smoke run is believed; measure with --budget full");
        }
        if (meta.status() != RunStatus.COMPLETE) {
            return Optional.of("it is incomplete; finish it with hitmiss run --resume " + meta.id());
        }
        if (Boolean.TRUE.equals(meta.dirty()) && !dirtyAllowed) {
            return Optional.of(
                    "its checkout differed from its commit, so nobody can measure it again; commit first, or say"
                            + " --allow-dirty");
        }
        Stream<String> invalid =
                run.validity().stream().filter(check -> !check.passed()).map(Validity::text);
        boolean noneHas = run.micro().stream().noneMatch(SavedBaseline::hasEnough);
        Stream<String> few = run.micro().stream()
                .filter(row -> !hasEnough(row) && (noneHas || row.headline()))
                .map(SavedBaseline::tooFew);
        return Stream.concat(invalid, few).filter(Objects::nonNull).findFirst();
    }

    private static String tooFew(MicroRow row) {
        return row.key() + " has " + row.primary().forkCount() + " of at least " + FORKS_MIN
                + " forks; measure with --budget full";
    }

    /** Tells machines apart; the same for as long as nothing of the hard fingerprint changes. */
    private static String shortHash(Fingerprint.Hard hard) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(hard.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, FINGERPRINT_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static Failure usage(String message) {
        return new Failure(ExitCode.USAGE, message);
    }
}
