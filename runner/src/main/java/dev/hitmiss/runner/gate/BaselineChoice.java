package dev.hitmiss.runner.gate;

import dev.hitmiss.results.evidence.Evidence;
import dev.hitmiss.results.evidence.Terms.Mismatch;
import dev.hitmiss.results.intake.EvidenceFile;
import dev.hitmiss.results.model.ExitCode;
import dev.hitmiss.runner.exit.Failure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Of a folder of baselines, one a machine, the one that the candidate may be held against. */
final class BaselineChoice {
    private BaselineChoice() {}

    static Evidence read(Path baseline, CompletableFuture<Optional<Evidence>> candidate) {
        List<Path> files = baselines(baseline);
        if (files.size() < 2) {
            return EvidenceFile.read(baseline);
        }
        Optional<Evidence> head = candidate.join();
        List<Evidence> all = files.stream().map(EvidenceFile::read).toList();
        return all.stream()
                .filter(base -> head.isEmpty() || differences(base, head.get()).isEmpty())
                .findFirst()
                .orElseThrow(() -> noneFits(baseline, all, head.orElseThrow()));
    }

    static void requireReadable(Path baseline) {
        List<Path> files = baselines(baseline);
        (files.size() < 2 ? List.of(baseline) : files).forEach(EvidenceFile::read);
    }

    private static List<Path> baselines(Path folder) {
        if (!Files.isDirectory(folder) || Files.exists(folder.resolve("run.json"))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder + " (" + e + ")", e);
        }
    }

    private static List<Mismatch> differences(Evidence base, Evidence head) {
        return base.machine().mismatches(head.machine());
    }

    private static Failure noneFits(Path folder, List<Evidence> all, Evidence head) {
        Evidence nearest = all.stream()
                .min(Comparator.comparingInt(base -> differences(base, head).size()))
                .orElseThrow();
        String differing = differences(nearest, head).stream()
                .map(it -> "'" + it.name() + "' is " + it.base() + " there and " + it.head() + " in the candidate")
                .collect(Collectors.joining("; "));
        return new Failure(
                ExitCode.NOT_READY,
                "none of the " + all.size() + " baselines in " + folder
                        + " was measured as the candidate was. The nearest is "
                        + nearest.source() + ": " + differing
                        + ". Save a baseline of this machine: hitmiss baseline save RUN --as NAME");
    }
}
