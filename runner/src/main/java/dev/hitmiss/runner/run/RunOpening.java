package dev.hitmiss.runner.run;

import dev.hitmiss.results.file.AtomicFile;
import dev.hitmiss.results.file.JsonFile;
import dev.hitmiss.results.intake.RunFile;
import dev.hitmiss.results.model.ExitCode;
import dev.hitmiss.results.model.Fingerprint;
import dev.hitmiss.results.model.RunMeta;
import dev.hitmiss.runner.exit.Failure;
import dev.hitmiss.runner.plan.Catalogue;
import dev.hitmiss.runner.plan.RunPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How a run gets its folder: a new one, made only when the servers stand, or that of a run that is taken up again.
 *
 * @param id the name of a new folder
 */
record RunOpening(Path out, String id, Catalogue catalogue, Optional<RunFolder> existing) {
    private static final String PLAN = "plan.json";

    static RunPlan planOf(RunFolder folder) {
        return JsonFile.ours().read(folder.file(PLAN), RunPlan.class);
    }

    /** What the run said of itself when it began, if it has begun before. */
    Optional<RunMeta> before() {
        return existing.map(folder -> folder.file(RunFile.META))
                .filter(Files::exists)
                .map(RunFile::readMeta);
    }

    RunFolder folder(RunPlan plan) {
        if (existing.isPresent()) {
            return existing.get();
        }
        RunFolder folder = RunFolder.create(out, id);
        JsonFile.ours().write(folder.file(PLAN), plan);
        AtomicFile.write(folder.file(RunFile.CATALOGUE), catalogue.entries().toPrettyString());
        return folder;
    }

    /** Clears what an earlier attempt left that is not whole, and the verdict on that attempt. */
    void prepare(RunFolder folder, RunPlan plan, Fingerprint now) throws IOException {
        requireSamePlace(folder, now);
        Files.deleteIfExists(folder.file(RunFile.VERDICT));
        folder.removeBrokenParts(plan);
    }

    void becomeLatest(RunFolder folder, Path root) {
        folder.becomeLatest(out, root);
    }

    private void requireSamePlace(RunFolder folder, Fingerprint now) {
        before().map(RunMeta::fingerprint)
                .map(Fingerprint::hard)
                .filter(then -> !then.equals(now.hard()))
                .ifPresent(then -> {
                    throw new Failure(
                            ExitCode.NOT_READY,
                            "run " + folder.id()
                                    + " was begun elsewhere, so its parts would not fit together. Begin a new run."
                                    + "%nthen: %s%nnow:  %s".formatted(then, now.hard()));
                });
    }
}
