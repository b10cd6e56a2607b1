package dev.hitmiss.runner.run;

import dev.hitmiss.results.model.ExitCode;
import dev.hitmiss.runner.exit.Failure;
import dev.hitmiss.runner.machine.Checkout;
import dev.hitmiss.runner.machine.Pinning;
import dev.hitmiss.runner.plan.Catalogue;
import dev.hitmiss.runner.plan.JmhSchedule;
import dev.hitmiss.runner.plan.Part;
import dev.hitmiss.runner.plan.RunPlan;
import dev.hitmiss.runner.plan.RunSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/** A run as its user sees it: the plan first, then the run, then where everything is and what comes next. */
public final class RunSession {
    private static final DateTimeFormatter RUN_START =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Jars jars;
    private final PrintWriter out;

    public RunSession(Jars jars, PrintWriter out) {
        this.jars = jars;
        this.out = out;
    }

    public ExitCode run(RunSettings wishes) throws IOException, InterruptedException {
        try (Interruption interruption = Interruption.heeded()) {
            JarQuestions jarQuestions = new JarQuestions(jars, interruption);
            ExitCode exit = wishes.resume().isPresent()
                    ? resume(wishes, jarQuestions, interruption)
                    : begin(wishes, jarQuestions, interruption);
            interruption.endsWith(exit);
            return exit;
        }
    }

    private ExitCode begin(RunSettings wishes, JarQuestions jarQuestions, Interruption interruption)
            throws IOException, InterruptedException {
        Catalogue catalogue = jarQuestions.catalogue(JmhSchedule.of(wishes.budget(), wishes.jmhArgs()));
        long seed = wishes.seed().orElseGet(() -> ThreadLocalRandom.current().nextLong(1_000_000));
        List<String> simulations =
                wishes.parts().contains(Part.LOAD) ? jarQuestions.simulations(selection(wishes)) : List.of();
        RunPlan plan = catalogue.plan(wishes, seed, simulations, Jars.sha256(jars.benchmarks()), command(wishes, seed));
        requireMeant(plan, wishes, jarQuestions);
        Optional<Pinning> pinning = plan.wantsOwnProcessors() ? Pinning.ofThisMachine() : Optional.empty();
        new PlanText(plan, pinning).print(out, plan.steps().size());
        String id = RUN_START.format(Instant.now()) + "-"
                + Checkout.at(jars.root()).shortCommit() + "-" + plan.budget().text();
        return wishes.dryRun()
                ? ExitCode.OK
                : carryOut(
                        plan,
                        pinning,
                        new RunOpening(wishes.out(), id, catalogue, Optional.empty()),
                        wishes.servers().confirmed(),
                        interruption);
    }

    /** A load part alone has them all; at a service that runs already, only those that change none of its data. */
    private static String selection(RunSettings wishes) {
        if (!wishes.servers().baseUrls().isEmpty()) {
            return "harmless";
        }
        return wishes.parts().contains(Part.MICRO) ? "short" : "all";
    }

    private ExitCode resume(RunSettings wishes, JarQuestions jarQuestions, Interruption interruption)
            throws IOException, InterruptedException {
        RunFolder folder = RunFolder.find(wishes.out(), wishes.resume().orElseThrow());
        RunPlan plan = RunOpening.planOf(folder);
        Optional<Pinning> pinning = plan.wantsOwnProcessors() ? Pinning.ofThisMachine() : Optional.empty();
        requireSameMeans(plan, folder, wishes);
        Catalogue catalogue = jarQuestions.catalogue(plan.schedule());
        requireMeant(plan, wishes, jarQuestions);
        int stepsToGo = (int)
                plan.steps().stream().filter(step -> !folder.has(plan, step)).count();
        new PlanText(plan, pinning).print(out, stepsToGo);
        return wishes.dryRun()
                ? ExitCode.OK
                : carryOut(
                        plan,
                        pinning,
                        new RunOpening(wishes.out(), folder.id(), catalogue, Optional.of(folder)),
                        wishes.servers().confirmed(),
                        interruption);
    }

    /** A load on a service that is not ours, or a report that cannot be made, is refused before there is a folder for it. */
    private void requireMeant(RunPlan plan, RunSettings wishes, JarQuestions jarQuestions) throws InterruptedException {
        if (!plan.baseUrls().isEmpty() || Boolean.TRUE.equals(plan.gatlingReport())) {
            jarQuestions.requireMeant(
                    new LoadCall(jars.loadtest(), plan, wishes.servers().confirmed()), wishes.out());
        }
    }

    /** The jar must be the same, and whatever else JMH is told must be what the user says, not what a folder says. */
    private void requireSameMeans(RunPlan plan, RunFolder folder, RunSettings wishes) {
        if (!plan.benchmarksDigest().equals(Jars.sha256(jars.benchmarks()))) {
            throw new Failure(
                    ExitCode.NOT_READY,
                    "benchmarks.jar is not the one that run " + folder.id()
                            + " began with, so its parts would not fit together. Check out its commit, or begin a new run.");
        }
        if (!plan.schedule().equals(JmhSchedule.of(plan.budget(), wishes.jmhArgs()))) {
            throw new Failure(
                    ExitCode.USAGE,
                    "run " + folder.id()
                            + " was begun with other arguments for JMH; give the same again (prof, jmhArgs), they were: "
                            + String.join(" ", plan.schedule().given()));
        }
    }

    private ExitCode carryOut(
            RunPlan plan,
            Optional<Pinning> pinning,
            RunOpening opening,
            Set<String> confirmed,
            Interruption interruption)
            throws IOException, InterruptedException {
        Ending ending =
                new BenchRun(jars, plan, pinning, confirmed, opening, interruption, Progress.onStderr()).execute();
        ending.write();
        ending.tell(out, plan.budget());
        return ending.exit();
    }

    private static String command(RunSettings wishes, long seed) {
        return wishes.asOptions(seed).stream()
                .map(ShellWord::quoted)
                .collect(Collectors.joining(" ", "java -jar runner/target/hitmiss.jar run ", ""));
    }
}
