package dev.hitmiss.runner.gate;

import dev.hitmiss.results.evidence.Evidence;
import dev.hitmiss.results.file.UnreadableResultException;
import dev.hitmiss.results.gate.Gate;
import dev.hitmiss.results.intake.EvidenceFile;
import dev.hitmiss.results.intake.GateRulesFile;
import dev.hitmiss.results.model.RunVerdict;
import dev.hitmiss.results.rules.GateRules;
import dev.hitmiss.results.verdict.VerdictFiles;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * One question to the gate: is the candidate slower than the baseline?
 *
 * @param config a gate.yaml
 * @param out the folder for verdict.json, verdict.md and junit.xml
 * @param summary what a workflow shows of itself
 */
public record GateCall(
        Path baseline,
        Path candidate,
        Optional<Path> config,
        Gate.Wish wish,
        Optional<Path> out,
        Optional<Path> summary) {

    /** Judges; an earlier verdict is gone whatever happens. */
    public RunVerdict answer() {
        out.ifPresent(VerdictFiles::remove);
        GateRules rules = config.map(GateRulesFile::read).orElse(GateRules.DEFAULTS);
        CompletableFuture<Evidence> head = CompletableFuture.supplyAsync(() -> EvidenceFile.read(candidate));
        BaselineChoice base =
                BaselineChoice.read(baseline, head.handle((evidence, failure) -> Optional.ofNullable(evidence)));
        return base.explained(Gate.judge(base.evidence(), joined(head), rules, wish));
    }

    /** Writes the files that were asked for, and answers where the verdict is. */
    public Optional<Path> keep(RunVerdict verdict) {
        return out.map(folder -> VerdictFiles.write(folder, verdict));
    }

    /** What is there already has to be readable before anything is measured for it. */
    public void requireReadable() {
        config.ifPresent(GateRulesFile::read);
        BaselineChoice.requireReadable(baseline);
    }

    private static Evidence joined(CompletableFuture<Evidence> evidence) {
        try {
            return evidence.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UnreadableResultException unreadable) {
                throw unreadable;
            }
            throw e;
        }
    }
}
