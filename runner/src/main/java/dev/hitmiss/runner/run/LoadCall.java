package dev.hitmiss.runner.run;

import dev.hitmiss.results.model.ExitCode;
import dev.hitmiss.results.model.StackMode;
import dev.hitmiss.runner.plan.RunPlan;
import dev.hitmiss.runner.plan.ServerWishes;
import dev.hitmiss.stack.process.LeashedCommand;
import dev.hitmiss.stack.process.LeashedProcess;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The load part: {@code loadtest.jar run}, which has a stack, a service and an injector of its own, or aims at a service that
 * runs already.
 *
 * @param confirmed what the user said again by name
 */
record LoadCall(Path loadtestJar, RunPlan plan, Set<String> confirmed) {

    /** The arguments of a JVM that puts this load on, and leaves what it finds in the folder. */
    List<String> command(Path out) {
        List<String> command = new ArrayList<>(List.of("-jar", loadtestJar.toString(), "run", "--stack-trace"));
        command.addAll(List.of("--budget", plan.budget().text()));
        command.addAll(List.of("--simulation", String.join(",", plan.simulations())));
        command.addAll(List.of("--seed", Long.toString(plan.seed())));
        command.addAll(List.of("--out", out.toString()));
        StackMode stack = plan.stack();
        if (stack == null) {
            command.addAll(List.of("--base-url", ServerWishes.baseUrlWords(plan.baseUrls())));
        } else {
            command.addAll(List.of("--stack", stack.text()));
            command.addAll(List.of("--network", plan.networks().get(0).text()));
        }
        if (plan.instances() != null) {
            command.addAll(List.of("--instances", Integer.toString(plan.instances())));
        }
        if (Boolean.TRUE.equals(plan.gatlingReport())) {
            command.add("--gatling-report");
        }
        if (!confirmed.isEmpty()) {
            command.addAll(List.of("--confirm", String.join(",", new TreeSet<>(confirmed))));
        }
        return command;
    }

    /** Runs it into the run's folder; answers what went wrong, if something did. */
    Optional<Problem> run(Path runFolder, Path log, Interruption interruption)
            throws IOException, InterruptedException {
        try (LeashedProcess controller = LeashedProcess.start(LeashedCommand.java(command(runFolder))
                .withStdout(Redirect.to(log.toFile()))
                .withStderr(Redirect.appendTo(log.toFile())))) {
            int exit = interruption.waitFor(controller);
            return exit == ExitCode.OK.code()
                    ? Optional.empty()
                    : Optional.of(new Problem(
                            codeOf(exit),
                            "the load part exited with " + exit + " (" + lastLine(log) + "), see "
                                    + RunFolder.within(Path.of(""), log)));
        }
    }

    /** What the run may pass on; anything else only means that the load part is missing. */
    private static ExitCode codeOf(int exit) {
        return Set.of(ExitCode.USAGE, ExitCode.NOT_READY).stream()
                .filter(code -> code.code() == exit)
                .findFirst()
                .orElse(ExitCode.INCOMPLETE);
    }

    private static String lastLine(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        return lines.isEmpty() ? "no word" : lines.get(lines.size() - 1).strip();
    }
}
