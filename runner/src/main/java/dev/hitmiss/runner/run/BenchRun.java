package dev.hitmiss.runner.run;

import dev.hitmiss.results.model.Fingerprint;
import dev.hitmiss.results.model.RunMeta;
import dev.hitmiss.results.model.RunStatus;
import dev.hitmiss.runner.exit.ExitCode;
import dev.hitmiss.runner.exit.Failure;
import dev.hitmiss.runner.machine.Checkout;
import dev.hitmiss.runner.machine.FingerprintProbe;
import dev.hitmiss.runner.plan.Part;
import dev.hitmiss.runner.plan.RunPlan;
import dev.hitmiss.runner.plan.Step;
import dev.hitmiss.stack.Stack;
import dev.hitmiss.stack.StackException;
import dev.hitmiss.stack.StackFacts;
import dev.hitmiss.stack.embedded.EmbeddedOptions;
import dev.hitmiss.stack.embedded.EmbeddedStack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** One run from its first fork to its last. It can be interrupted at any point and leaves what it has, whole. */
final class BenchRun {
    private final Jars jars;
    private final RunPlan plan;
    private final String jmhVersion;
    private final RunFolder folder;
    private final Optional<RunMeta> before;
    private final Progress progress;
    private final List<Problem> problems = new ArrayList<>();

    BenchRun(
            Jars jars, RunPlan plan, String jmhVersion, RunFolder folder, Optional<RunMeta> before, Progress progress) {
        this.jars = jars;
        this.plan = plan;
        this.jmhVersion = jmhVersion;
        this.folder = folder;
        this.before = before;
        this.progress = progress;
    }

    /** Answers what kept the run from being whole; an interrupt is one of these things. */
    List<Problem> execute() throws IOException {
        try {
            MetaFile meta = measureOnOneStack();
            if (plan.parts().contains(Part.LOAD) && !Thread.currentThread().isInterrupted()) {
                load();
            }
            if (Thread.interrupted()) {
                problems.add(new Problem(ExitCode.INCOMPLETE, "the run was interrupted"));
            }
            progress.done();
            meta.write(problems.isEmpty() ? RunStatus.COMPLETE : RunStatus.INCOMPLETE, true);
            Assembly.merge(folder, plan);
            return problems;
        } finally {
            progress.done();
        }
    }

    private MetaFile measureOnOneStack() throws IOException {
        progress.say("starting PostgreSQL and Redis");
        Stack stack = startStack();
        MetaFile meta;
        try {
            meta = begin(stack.facts());
            measure(stack, meta);
        } catch (RuntimeException | IOException e) {
            stack.close();
            throw e;
        }
        long stopNanos = System.nanoTime();
        stack.close();
        meta.stackStopped(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - stopNanos));
        return meta;
    }

    private static Stack startStack() {
        try {
            return EmbeddedStack.start(EmbeddedOptions.defaults());
        } catch (StackException e) {
            throw new Failure(ExitCode.NOT_READY, String.valueOf(e.getMessage()), e);
        }
    }

    private MetaFile begin(StackFacts stack) {
        Fingerprint now = FingerprintProbe.take(
                stack, plan.schedule().settings(jmhVersion), plan.schedule().others());
        before.map(RunMeta::fingerprint)
                .map(Fingerprint::hard)
                .filter(then -> !then.equals(now.hard()))
                .ifPresent(then -> {
                    throw new Failure(
                            ExitCode.NOT_READY,
                            "run " + folder.id()
                                    + " was begun elsewhere, so its parts would not fit together. Begin a new run."
                                    + "%nthen: %s%nnow:  %s".formatted(then, now.hard()));
                });
        MetaFile meta = new MetaFile(folder, plan, Checkout.at(jars.root()), now, stack, before);
        meta.write(RunStatus.INCOMPLETE, false);
        return meta;
    }

    private void measure(Stack stack, MetaFile meta) throws IOException {
        ForkCall fork = new ForkCall(jars.benchmarks(), plan.schedule(), stack.environment());
        List<Step> steps = plan.steps();
        for (int i = 0; i < steps.size() && !Thread.currentThread().isInterrupted(); i++) {
            Step step = steps.get(i);
            if (folder.has(plan, step)) {
                continue;
            }
            progress.starting(i + 1, steps.size(), plan.estimate(steps.size() - i), step.label());
            try {
                fork.run(step, folder.part(plan, step), folder.log(plan, step))
                        .ifPresent(what -> tell(new Problem(
                                ExitCode.INCOMPLETE,
                                step.label() + " is missing: " + what + ", see "
                                        + RunFolder.within(Path.of(""), folder.log(plan, step)))));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            meta.write(RunStatus.INCOMPLETE, false);
        }
    }

    private void load() throws IOException {
        if (folder.hasWholeLoad()) {
            return;
        }
        folder.removeLoad();
        progress.say("load part: a stack and a service of its own");
        try {
            new LoadCall(jars.loadtest(), plan.budget(), plan.seed())
                    .run(folder.path(), folder.logs().resolve("loadtest.log"))
                    .ifPresent(this::tell);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(Problem problem) {
        problems.add(problem);
        progress.tell(problem.text());
    }
}
