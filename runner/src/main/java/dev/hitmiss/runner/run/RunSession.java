package dev.hitmiss.runner.run;

import dev.hitmiss.results.file.AtomicFile;
import dev.hitmiss.results.file.JsonFile;
import dev.hitmiss.results.intake.RunFile;
import dev.hitmiss.results.model.RunMeta;
import dev.hitmiss.runner.exit.ExitCode;
import dev.hitmiss.runner.exit.Failure;
import dev.hitmiss.runner.machine.Checkout;
import dev.hitmiss.runner.plan.Catalogue;
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
import java.util.concurrent.ThreadLocalRandom;

/** A run as its user sees it: the plan first, then the run, then where everything is and what comes next. */
public final class RunSession {
    private static final DateTimeFormatter RUN_START =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String PLAN = "plan.json";

    private final Jars jars;
    private final PrintWriter out;

    public RunSession(Jars jars, PrintWriter out) {
        this.jars = jars;
        this.out = out;
    }

    public ExitCode run(RunSettings wishes) throws IOException, InterruptedException {
        Catalogue catalogue = CatalogueCall.ask(jars.benchmarks());
        if (wishes.resume().isPresent()) {
            return resume(wishes, catalogue, wishes.resume().get());
        }
        long seed = wishes.seed().orElseGet(() -> ThreadLocalRandom.current().nextLong(1_000_000));
        RunPlan plan = catalogue.plan(wishes, seed, Jars.sha256(jars.benchmarks()), command(wishes, seed));
        new PlanText(plan).print(out, plan.steps().size());
        if (wishes.dryRun()) {
            return ExitCode.OK;
        }
        String id = RUN_START.format(Instant.now()) + "-"
                + Checkout.at(jars.root()).shortCommit() + "-" + plan.budget().text();
        RunFolder folder = RunFolder.create(wishes.out(), id);
        JsonFile.ours().write(folder.file(PLAN), plan);
        AtomicFile.write(folder.file(RunFile.CATALOGUE), catalogue.entries().toPrettyString());
        folder.becomeLatest(wishes.out(), jars.root());
        return carryOut(plan, catalogue, folder, Optional.empty());
    }

    private ExitCode resume(RunSettings wishes, Catalogue catalogue, String run) throws IOException {
        RunFolder folder = RunFolder.find(wishes.out(), run);
        RunPlan plan = JsonFile.ours().read(folder.file(PLAN), RunPlan.class);
        if (!plan.benchmarksDigest().equals(Jars.sha256(jars.benchmarks()))) {
            throw new Failure(
                    ExitCode.NOT_READY,
                    "benchmarks.jar is not the one that run " + folder.id()
                            + " began with, so its parts would not fit together. Check out its commit, or begin a new run.");
        }
        int stepsToGo = (int)
                plan.steps().stream().filter(step -> !folder.has(plan, step)).count();
        new PlanText(plan).print(out, stepsToGo);
        if (wishes.dryRun()) {
            return ExitCode.OK;
        }
        folder.becomeLatest(wishes.out(), jars.root());
        return carryOut(plan, catalogue, folder, Optional.of(RunFile.readMeta(folder.file(RunFile.META))));
    }

    private ExitCode carryOut(RunPlan plan, Catalogue catalogue, RunFolder folder, Optional<RunMeta> before)
            throws IOException {
        try (Interruption interruption = Interruption.ofThisThread()) {
            List<Problem> problems =
                    new BenchRun(jars, plan, catalogue.jmhVersion(), folder, before, Progress.onStderr()).execute();
            ExitCode exit = Problem.worst(problems);
            Ending ending = new Ending(folder, exit, problems);
            ending.write();
            ending.tell(out, plan.budget());
            interruption.endsWith(exit);
            return exit;
        }
    }

    private static String command(RunSettings wishes, long seed) {
        return "java -jar runner/target/hitmiss.jar run " + String.join(" ", wishes.asOptions(seed));
    }
}
