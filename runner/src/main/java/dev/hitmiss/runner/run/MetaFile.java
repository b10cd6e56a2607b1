package dev.hitmiss.runner.run;

import dev.hitmiss.results.intake.RunFile;
import dev.hitmiss.results.model.Fingerprint;
import dev.hitmiss.results.model.Plan;
import dev.hitmiss.results.model.RunMeta;
import dev.hitmiss.results.model.RunStatus;
import dev.hitmiss.results.model.StackDetails;
import dev.hitmiss.runner.machine.Checkout;
import dev.hitmiss.runner.plan.MicroExperiment;
import dev.hitmiss.runner.plan.RunPlan;
import dev.hitmiss.stack.StackFacts;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code meta.json} of one run, written anew whenever the run has come further. Whole at any time. */
final class MetaFile {
    /** Below a full run, long times to live are scaled down; so far nothing that is measured has one. */
    private static final double TTL_SCALE = 1;

    private static final String SHARED_PROCESSORS =
            "Measured JVMs and servers shared all processors, as there is only one, or 'taskset' (util-linux) is not there"
                    + " or may not: the level of a row depends on where the scheduler put them.";

    private final RunFolder folder;
    private final RunPlan plan;
    private final Checkout checkout;
    private final Fingerprint fingerprint;
    private final @Nullable RunServers servers;
    private final Instant startedAt;
    private final List<Instant> resumedAt;
    private final Examination examination;
    private @Nullable Long stackStopMillis;

    MetaFile(
            RunFolder folder,
            RunPlan plan,
            Checkout checkout,
            Fingerprint fingerprint,
            @Nullable RunServers servers,
            Optional<RunMeta> before,
            Examination examination) {
        this.folder = folder;
        this.plan = plan;
        this.checkout = checkout;
        this.fingerprint = fingerprint;
        this.servers = servers;
        this.examination = examination;
        this.startedAt = before.map(RunMeta::startedAt).orElse(now());
        this.resumedAt = new ArrayList<>(before.map(RunMeta::resumedAt).orElse(List.of()));
        if (before.isPresent()) {
            resumedAt.add(now());
        }
    }

    RunFolder folder() {
        return folder;
    }

    /** At what others do on the machine, while nothing is measured. */
    void lookAround() throws InterruptedException {
        examination.look();
    }

    void stackStopped(long millis) {
        stackStopMillis = millis;
    }

    void write(RunStatus status, boolean ended) {
        RunFile.writeMeta(
                folder.file(RunFile.META),
                new RunMeta(
                        RunMeta.SCHEMA_VERSION,
                        folder.id(),
                        startedAt,
                        ended ? now() : null,
                        resumedAt,
                        status,
                        Version.ofThisJar(),
                        checkout.commit().orElse(null),
                        checkout.dirty().orElse(null),
                        plan.budget(),
                        plan.seed(),
                        plan.command(),
                        TTL_SCALE,
                        new Plan(
                                folder.progress(plan),
                                plan.simulations(),
                                plan.besideRows().stream()
                                        .map(MicroExperiment::text)
                                        .toList()),
                        fingerprint,
                        servers == null ? null : details(servers),
                        examination.findings()));
    }

    private StackDetails details(RunServers servers) {
        StackFacts facts = servers.facts();
        return new StackDetails(
                facts.dataFileSystem(),
                facts.extractMillis(),
                facts.startMillis(),
                stackStopMillis,
                Stream.concat(servers.caveats().stream(), sharedProcessors().stream())
                        .toList(),
                servers.networks(),
                servers.calibration().orElse(null));
    }

    private Optional<String> sharedProcessors() {
        boolean shared = plan.wantsOwnProcessors() && fingerprint.hard().pinned() == null;
        return shared ? Optional.of(SHARED_PROCESSORS) : Optional.empty();
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
