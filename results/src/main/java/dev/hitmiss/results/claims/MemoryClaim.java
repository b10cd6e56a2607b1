package dev.hitmiss.results.claims;

import dev.hitmiss.results.model.ClaimBuild;
import dev.hitmiss.results.model.Experiment;
import dev.hitmiss.results.model.RunDocument;
import dev.hitmiss.results.text.Figures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What one copy takes of Redis, at every size that the run has.
 *
 * @param cache its name in the experiment
 * @param reason what is to be said beside the figure
 */
record MemoryClaim(String figure, Claimed claimed, String cache, String reason) implements Judge {
    private static final String MISSING =
            "not in this run (mvn -Pbench -Dbench.only=micro -Dbench.include=MemoryMain, on servers that are started for it)";
    private static final String FAILED =
            "experiment " + Experiment.MEMORY + " did not pass, so that nothing is judged by it";
    private static final String ENTRIES = "entries";

    @Override
    public List<Finding> findings(RunDocument run) {
        return run.experiment(Experiment.MEMORY)
                .map(this::findings)
                .orElseGet(() -> List.of(Finding.undecided(figure, claimed, null, MISSING)));
    }

    private List<Finding> findings(Experiment experiment) {
        if (!experiment.pass()) {
            return List.of(Finding.undecided(figure, claimed, null, FAILED));
        }
        List<Finding> findings = new ArrayList<>();
        experiment.figures("bytes-per-entry", Map.of("cache", cache, "place", "redis")).stream()
                .filter(one -> one.value() != null && one.labels().containsKey(ENTRIES))
                .sorted(Comparator.comparingLong(MemoryClaim::entries))
                .forEach(one -> findings.add(finding(entries(one), Objects.requireNonNull(one.value()))));
        return findings.isEmpty()
                ? List.of(Finding.undecided(
                        figure, claimed, null, "experiment " + Experiment.MEMORY + " weighed no such copy"))
                : findings;
    }

    /** All copies were weighed, once: there is nothing that scatters, and so no interval. */
    private Finding finding(long entries, double bytes) {
        Judgement judgement = Judgement.of(claimed, Estimate.exact(bytes));
        return Finding.simulated(
                figure + ", of " + Figures.count(entries),
                claimed,
                ClaimBuild.REFERENCE,
                new Estimate(bytes, null),
                null,
                new Judgement(judgement.verdict(), reason),
                Experiment.MEMORY);
    }

    private static long entries(Experiment.Measured one) {
        return Long.parseLong(one.labels().getOrDefault(ENTRIES, "0"));
    }
}
