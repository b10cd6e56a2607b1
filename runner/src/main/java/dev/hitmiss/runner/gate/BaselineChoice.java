package dev.hitmiss.runner.gate;

import dev.hitmiss.results.evidence.Evidence;
import dev.hitmiss.results.evidence.Subject;
import dev.hitmiss.results.evidence.Terms.Mismatch;
import dev.hitmiss.results.intake.EvidenceFile;
import dev.hitmiss.results.model.ExitCode;
import dev.hitmiss.results.model.RunVerdict;
import dev.hitmiss.runner.exit.Failure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The baseline that a candidate is held against: the file itself, or of a folder of them, one a machine, the one that was measured
 * most nearly as the candidate was.
 *
 * @param remark what has to be said of the choice if the two may not be compared
 */
record BaselineChoice(Evidence evidence, Optional<String> remark) {

    /** @param candidate empty where it cannot be read */
    static BaselineChoice read(Path baseline, CompletableFuture<Optional<Evidence>> candidate) {
        List<Path> files = baselines(baseline);
        if (files.size() < 2) {
            return new BaselineChoice(EvidenceFile.read(baseline), Optional.empty());
        }
        List<Evidence> all = files.stream().map(EvidenceFile::read).toList();
        return candidate
                .join()
                .map(head -> nearest(baseline, all, head))
                .orElseGet(() -> new BaselineChoice(all.get(0), Optional.empty()));
    }

    static void requireReadable(Path baseline) {
        List<Path> files = baselines(baseline);
        (files.size() < 2 ? List.of(baseline) : files).forEach(EvidenceFile::read);
    }

    /** The same verdict, which says which of several baselines was refused. */
    RunVerdict explained(RunVerdict verdict) {
        if (remark.isEmpty() || verdict.exitCode() != ExitCode.NOT_READY.code()) {
            return verdict;
        }
        List<String> problems = new ArrayList<>(List.of(remark.get()));
        problems.addAll(verdict.problems());
        return new RunVerdict(verdict.schemaVersion(), verdict.exitCode(), verdict.meaning(), problems, verdict.gate());
    }

    private static List<Path> baselines(Path folder) {
        if (!Files.isDirectory(folder) || Files.exists(folder.resolve("run.json"))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches("(?s).*\\.json(\\.gz)?"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder + " (" + e + ")", e);
        }
    }

    private static BaselineChoice nearest(Path folder, List<Evidence> all, Evidence head) {
        if (!head.knowsItsMachine()
                && all.stream().map(Evidence::machine).distinct().count() > 1) {
            throw new Failure(
                    ExitCode.USAGE,
                    head.source() + " does not say on which machine it was measured, and " + folder
                            + " has baselines of several. Name the one to take: "
                            + all.stream().map(Evidence::source).collect(Collectors.joining(", ")));
        }
        Evidence nearest = all.stream()
                .min(Comparator.comparingInt((Evidence base) -> differences(base, head))
                        .thenComparing(base -> !base.machine().equals(head.machine())))
                .orElseThrow();
        if (differences(nearest, head) == 0) {
            return new BaselineChoice(nearest, Optional.empty());
        }
        return new BaselineChoice(
                nearest,
                Optional.of("none of the " + all.size() + " baselines in " + folder
                        + " was measured as the candidate was; the nearest is " + nearest.source()
                        + ". Save one of this machine: hitmiss baseline save RUN --as NAME"));
    }

    /** How many things differ; each counts once, however many rows have it. */
    private static int differences(Evidence base, Evidence head) {
        Set<Mismatch> found = new HashSet<>(base.machine().mismatches(head.machine()));
        Map<String, Subject> own = new HashMap<>();
        base.subjects().forEach(subject -> own.put(subject.name(), subject));
        for (Subject subject : head.subjects()) {
            Subject twin = own.get(subject.name());
            if (twin != null) {
                found.addAll(twin.conduct().mismatches(subject.conduct()));
                found.addAll(twin.jvm().mismatches(subject.jvm()));
            }
        }
        return found.size();
    }
}
