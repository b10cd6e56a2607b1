package dev.hitmiss.results.report;

import dev.hitmiss.results.model.Budget;
import dev.hitmiss.results.model.PlannedRow;
import dev.hitmiss.results.model.RunDocument;
import dev.hitmiss.results.model.RunMeta;
import dev.hitmiss.results.model.RunStatus;
import dev.hitmiss.results.model.Simulation;
import dev.hitmiss.results.model.Validity;
import dev.hitmiss.results.text.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The first sentence: did it complete, and is it to be believed. */
final class VerdictSection implements Section {
    @Override
    public String render(RunDocument run) {
        List<String> sentences = new ArrayList<>();
        sentences.add(completion(run));
        if (run.meta().budget() == Budget.SMOKE) {
            sentences.add("This is a smoke run: it shows that everything runs, and no figure in it is to be believed.");
        }
        long failed = run.validity().stream().filter(check -> !check.passed()).count();
        if (failed > 0) {
            sentences.add(failed + " of " + counted(run.validity().size(), "check") + " of the run itself failed: "
                    + "do not compare its figures with those of other runs.");
        } else if (!run.validity().isEmpty() && run.meta().budget() != Budget.SMOKE) {
            sentences.add("It passed what it checked of itself: " + checks(run) + ".");
        }
        List<String> limited = limited(run);
        if (!limited.isEmpty()) {
            sentences.add("Its figures of " + String.join(" and ", limited)
                    + " are the injector's or the machine's as well as the service's.");
        }
        return "# hitmiss run " + Markdown.escape(run.meta().id()) + "\n\n" + icon(run) + " **"
                + String.join(" ", sentences) + "**\n";
    }

    private static List<String> limited(RunDocument run) {
        return run.loadRun() == null
                ? List.of()
                : run.loadRun().simulations().stream()
                        .filter(Simulation::limited)
                        .map(simulation -> Markdown.escape(simulation.name()))
                        .toList();
    }

    private static String checks(RunDocument run) {
        return run.validity().stream()
                .map(check -> Markdown.escape(check.check()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String icon(RunDocument run) {
        if (run.meta().status() == RunStatus.INCOMPLETE) {
            return "⛔";
        }
        boolean believed =
                run.meta().budget() != Budget.SMOKE && run.validity().stream().allMatch(Validity::passed);
        return believed ? "✅" : "⚠️";
    }

    private static String completion(RunDocument run) {
        RunMeta meta = run.meta();
        if (meta.status() == RunStatus.COMPLETE) {
            return "Complete: " + counted(run.micro().size(), "JMH row") + load(run) + ".";
        }
        List<PlannedRow> missing =
                meta.plan().rows().stream().filter(row -> !row.done()).toList();
        int forksMissing = missing.stream()
                .mapToInt(row -> row.forksPlanned() - row.forksDone())
                .sum();
        String what = missing.isEmpty()
                ? "every JMH row is there, but the run ended early"
                : counted(forksMissing, "fork") + " of " + counted(missing.size(), "JMH row") + " missing";
        return "Incomplete: " + what + ".";
    }

    private static String load(RunDocument run) {
        return run.loadRun() == null
                ? ""
                : " and " + counted(run.loadRun().simulations().size(), "simulation");
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
