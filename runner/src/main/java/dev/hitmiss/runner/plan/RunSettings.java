package dev.hitmiss.runner.plan;

import dev.hitmiss.results.model.Budget;
import dev.hitmiss.results.model.ExitCode;
import dev.hitmiss.runner.exit.Failure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/** What the user wishes of a run, whether typed for Maven or for the command line. */
public record RunSettings(
        Optional<Budget> givenBudget,
        Selection selection,
        Optional<Part> only,
        OptionalLong seed,
        List<String> jmhArgs,
        ServerWishes servers,
        boolean gatlingReport,
        boolean dryRun,
        Optional<String> resume,
        Path out) {

    public static final Budget DEFAULT_BUDGET = Budget.QUICK;

    public RunSettings {
        jmhArgs = List.copyOf(jmhArgs);
        List<String> problems = new ArrayList<>();
        if (resume.isPresent()
                && (givenBudget.isPresent()
                        || selection.isNarrowed()
                        || only.isPresent()
                        || seed.isPresent()
                        || gatlingReport
                        || servers.concernThePlan())) {
            problems.add(
                    "a resumed run takes these from its plan; leave out budget, include, params, only, seed, stack,"
                            + " network, instances, baseUrl and gatlingReport, and resume with mvn -Pbench");
        }
        if (resume.isEmpty()) {
            problems.addAll(servers.problems(only));
        }
        if (selection.params().containsKey(Selection.NETWORK)
                && !servers.networks().isEmpty()) {
            problems.add("the networks are given twice, as network and as the parameter '" + Selection.NETWORK
                    + "'; leave one out");
        }
        if (only.filter(Part.LOAD::equals).isPresent() && (selection.isNarrowed() || !jmhArgs.isEmpty())) {
            problems.add("include, params, prof and jmhArgs choose JMH rows, and only=load measures none");
        }
        if (gatlingReport && only.filter(Part.MICRO::equals).isPresent()) {
            problems.add(
                    "load.gatlingReport (--gatling-report) is about the load part, and only=micro has none; leave one"
                            + " of them out");
        }
        if (seed.isPresent() && seed.getAsLong() < 0) {
            problems.add("the seed must be at least 0, got: " + seed.getAsLong());
        }
        if (!problems.isEmpty()) {
            throw new Failure(ExitCode.USAGE, String.join(System.lineSeparator(), problems));
        }
    }

    public Budget budget() {
        return givenBudget.orElse(DEFAULT_BUDGET);
    }

    public Set<Part> parts() {
        return only.map(Set::of).orElse(EnumSet.allOf(Part.class));
    }

    /** The same wishes as options of {@code hitmiss run}. */
    public List<String> asOptions(long chosenSeed) {
        List<String> options =
                new ArrayList<>(List.of("--budget", budget().text(), "--seed", Long.toString(chosenSeed)));
        selection.include().ifPresent(include -> options.addAll(List.of("--include", include.pattern())));
        new TreeMap<>(selection.params())
                .forEach((name, values) -> options.addAll(List.of("--param", name + "=" + String.join(",", values))));
        only.ifPresent(part -> options.addAll(List.of("--only", part.word())));
        options.addAll(servers.asOptions());
        if (gatlingReport) {
            options.add("--gatling-report");
        }
        jmhArgs.forEach(arg -> options.add("--jmh-arg=" + arg));
        return options;
    }
}
