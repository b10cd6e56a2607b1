package dev.hitmiss.runner.run;

import dev.hitmiss.results.model.Budget;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.results.model.RowKey;
import dev.hitmiss.results.model.StackMode;
import dev.hitmiss.runner.machine.Pinning;
import dev.hitmiss.runner.plan.MicroExperiment;
import dev.hitmiss.runner.plan.RunPlan;
import dev.hitmiss.runner.plan.ServerWishes;
import dev.hitmiss.runner.plan.Step;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The plan, as it is printed before anything is started. */
record PlanText(RunPlan plan, Optional<Pinning> pinning) {

    void print(PrintWriter out, int stepsToGo) {
        out.printf(
                "hitmiss %s run, seed %d, about %s%n",
                plan.budget().text(), plan.seed(), Progress.humane(plan.estimate(stepsToGo)));
        if (plan.budget() == Budget.SMOKE) {
            out.println("  smoke proves that everything runs; no figure of it is to be believed");
        }
        out.println("  on:    " + servers());
        pinning.ifPresent(found -> out.println("         " + found));
        if (!plan.rows().isEmpty()) {
            out.printf(
                    "  micro: %s, %d to go, in seeded random order (%s)%n",
                    forks(), stepsToGo, String.join(" ", plan.schedule().flags()));
            for (RowKey row : plan.rows()) {
                out.println(
                        "    " + new Step(row, 1).rowName() + " (" + row.mode().text() + ")");
            }
        }
        if (!plan.besideRows().isEmpty()) {
            out.println("  once:  "
                    + plan.besideRows().stream().map(MicroExperiment::text).collect(Collectors.joining(", ")));
        }
        if (!plan.rows().isEmpty() && plan.stack() == StackMode.EXTERNAL) {
            out.println("         not memory, which has to have servers without any data of its own");
        }
        if (!plan.simulations().isEmpty()) {
            out.println("  load:  " + String.join(", ", plan.simulations()) + instances() + loadNetwork());
        }
        out.flush();
    }

    /** How many rows have how many forks: those with most first. */
    private String forks() {
        TreeMap<Integer, Long> rows = new TreeMap<>(
                plan.rows().stream().collect(Collectors.groupingBy(row -> plan.forks(row), Collectors.counting())));
        return rows.descendingMap().entrySet().stream()
                .map(entry ->
                        entry.getValue() + " rows x " + entry.getKey() + (entry.getKey() == 1 ? " fork" : " forks"))
                .collect(Collectors.joining(", "));
    }

    private String servers() {
        StackMode stack = plan.stack();
        return stack == null
                ? "a service that runs already at " + ServerWishes.baseUrlWords(plan.baseUrls())
                        + "; nothing is started"
                : stack.text() + " stack, network " + networks();
    }

    private String networks() {
        return plan.networks().stream().map(NetworkProfile::text).collect(Collectors.joining(", "));
    }

    private String instances() {
        return plan.instances() == null ? "" : " (instances: " + plan.instances() + ")";
    }

    /** Said where it could be another one. */
    private String loadNetwork() {
        return plan.networks().size() > 1
                ? " (network " + plan.networks().get(0).text() + ")"
                : "";
    }
}
