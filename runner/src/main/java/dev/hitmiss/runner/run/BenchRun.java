package dev.hitmiss.runner.run;

import dev.hitmiss.results.model.ExitCode;
import dev.hitmiss.results.model.Fingerprint;
import dev.hitmiss.results.model.RunStatus;
import dev.hitmiss.results.model.StackMode;
import dev.hitmiss.runner.exit.Failure;
import dev.hitmiss.runner.machine.Checkout;
import dev.hitmiss.runner.machine.FingerprintProbe;
import dev.hitmiss.runner.machine.Pinning;
import dev.hitmiss.runner.plan.RunPlan;
import dev.hitmiss.runner.plan.ServerWishes;
import dev.hitmiss.stack.StackException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One run from its first fork to its last. It can be interrupted at any point and leaves what it has, whole. */
final class BenchRun {
    private final Jars jars;
    private final RunPlan plan;
    private final Optional<Pinning> pinning;
    private final Set<String> confirmed;
    private final RunOpening opening;
    private final Interruption interruption;
    private final Progress progress;
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable RunLock lock;

    /**
     * @param pinning where rows and the servers of an embedded stack run; empty where they share all processors
     * @param confirmed what the user said again by name
     */
    BenchRun(
            Jars jars,
            RunPlan plan,
            Optional<Pinning> pinning,
            Set<String> confirmed,
            RunOpening opening,
            Interruption interruption,
            Progress progress) {
        this.jars = jars;
        this.plan = plan;
        this.pinning = pinning;
        this.confirmed = confirmed;
        this.opening = opening;
        this.interruption = interruption;
        this.progress = progress;
    }

    /** Answers where the run is and what kept it from being whole; an interruption is one of these things. */
    Ending execute() throws IOException, InterruptedException {
        try {
            if (opening.existing().isPresent()) {
                lock = RunLock.of(opening.existing().get());
            }
            StackMode stack = plan.stack();
            Examination examination = Examination.begin(opening.before());
            MetaFile meta = stack == null ? begin(null, examination) : measureOn(stack, examination);
            RunFolder folder = meta.folder();
            if (!plan.simulations().isEmpty() && !interruption.isRequested()) {
                load(folder);
            }
            if (interruption.isRequested()) {
                problems.add(new Problem(ExitCode.INCOMPLETE, "the run was interrupted"));
            }
            meta.write(RunStatus.INCOMPLETE, true);
            Assembly.mergeParts(folder, plan).forEach(this::tell);
            meta.write(problems.isEmpty() ? RunStatus.COMPLETE : RunStatus.INCOMPLETE, true);
            Assembly.write(folder);
            return new Ending(folder, problems);
        } finally {
            progress.done();
            if (lock != null) {
                lock.close();
            }
        }
    }

    private MetaFile measureOn(StackMode mode, Examination examination) throws IOException, InterruptedException {
        progress.say("starting PostgreSQL and Redis (" + mode.text() + ")");
        RunServers servers = startServers(mode);
        MetaFile meta;
        try {
            meta = begin(servers, examination);
            new Experiments(jars, plan, confirmed, interruption, progress).ask(meta.folder(), this::tell);
            new Rows(jars, plan, interruption, progress).measure(servers, meta, this::tell);
        } catch (RuntimeException | IOException | InterruptedException e) {
            servers.close();
            throw e;
        }
        long stopNanos = System.nanoTime();
        servers.close();
        meta.stackStopped(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - stopNanos));
        return meta;
    }

    private RunServers startServers(StackMode mode) {
        try {
            return RunServers.start(mode, pinning, plan.networks(), confirmed, plan.seed());
        } catch (StackException e) {
            throw interruption.isRequested()
                    ? new Failure(ExitCode.INCOMPLETE, "interrupted before anything was measured; nothing is left", e)
                    : new Failure(ExitCode.NOT_READY, String.valueOf(e.getMessage()), e);
        }
    }

    private MetaFile begin(@Nullable RunServers servers, Examination examination) throws IOException {
        Fingerprint fingerprint = FingerprintProbe.take(
                servers == null ? null : servers.facts(),
                plan.networks(),
                plan.schedule().settings(opening.catalogue().jmhVersion()),
                opening.catalogue().jvm(),
                plan.schedule().forkArguments(),
                pinning);
        RunFolder folder = opening.folder(plan);
        if (lock == null) {
            lock = RunLock.of(folder);
        }
        opening.prepare(folder, plan, fingerprint);
        MetaFile meta = new MetaFile(
                folder, plan, Checkout.at(jars.root()), fingerprint, servers, opening.before(), examination);
        meta.write(RunStatus.INCOMPLETE, false);
        opening.becomeLatest(folder, jars.root());
        return meta;
    }

    private void load(RunFolder folder) throws IOException, InterruptedException {
        if (folder.hasWholeLoad()) {
            return;
        }
        folder.removeLoad();
        progress.say(
                plan.stack() == null
                        ? "load part: at " + ServerWishes.baseUrlWords(plan.baseUrls())
                        : "load part: a stack and a service of its own, network "
                                + plan.networks().get(0).text());
        new LoadCall(jars.loadtest(), plan, confirmed)
                .run(folder.path(), folder.logs().resolve("loadtest.log"), interruption)
                .filter(problem -> !interruption.isRequested())
                .ifPresent(this::tell);
    }

    private void tell(Problem problem) {
        problems.add(problem);
        progress.tell(problem.text());
    }
}
