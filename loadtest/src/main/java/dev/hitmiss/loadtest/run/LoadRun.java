package dev.hitmiss.loadtest.run;

import dev.hitmiss.loadtest.cost.CpuMeter;
import dev.hitmiss.loadtest.file.JsonFile;
import dev.hitmiss.loadtest.profile.LoadProfile;
import dev.hitmiss.loadtest.profile.Pace;
import dev.hitmiss.loadtest.story.Start;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One load run, from the first server to {@code load.json}. This JVM steers and is never itself measured. */
public final class LoadRun {
    /** Stands for the service that is to be started. */
    private static final List<URI> ANY_ADDRESS = List.of(URI.create("http://127.0.0.1"));

    private static final Duration READY_TIMEOUT = Duration.ofSeconds(30);

    private final LoadPlan plan;
    private final String injectorMain;
    private final Consumer<String> progress;

    /**
     * @param injectorMain the main class on this JVM's class path that has the command {@code inject}
     * @param progress told what happens next, one line at a time
     */
    public LoadRun(LoadPlan plan, String injectorMain, Consumer<String> progress) {
        this.plan = plan;
        this.injectorMain = injectorMain;
        this.progress = progress;
    }

    /** Runs; ends everything that it started, whatever happens. */
    public LoadResult run() throws InterruptedException, IOException {
        requireMeant();
        RunFolder folder = RunFolder.prepare(plan.out());
        progress.accept("measuring what the injector can do against an endpoint that does nothing");
        Ceiling ceiling = Ceiling.measure(plan, injectorMain, folder);
        try (Target target = openTarget(folder)) {
            return injectAll(target, ceiling, folder);
        }
    }

    /** An impossible load is refused before anything is started. */
    public void requireMeant() {
        List<URI> baseUrls = plan.aim() instanceof Aim.Given given ? given.baseUrls() : ANY_ADDRESS;
        plan.simulations().forEach(simulation -> profile(simulation, baseUrls));
        if (plan.aim() instanceof Aim.Given) {
            plan.simulations().stream()
                    .filter(simulation -> simulation.start() != Start.RUNNING)
                    .findFirst()
                    .ifPresent(LoadRun::refuseAtAGivenService);
        }
        if (plan.gatlingCharts() != null && !Files.isRegularFile(plan.gatlingCharts())) {
            throw new NotReadyException("what makes Gatling's report is not at '" + plan.gatlingCharts()
                    + "'; build it with 'mvn package', or leave out --gatling-report");
        }
        if (plan.aim() instanceof Aim.Own own && !Files.isRegularFile(own.serviceJar())) {
            throw new NotReadyException(
                    "there is no service at '" + own.serviceJar()
                            + "'; build it with 'mvn package', name it with --service-jar, or aim at a running one with --base-url");
        }
    }

    private static void refuseAtAGivenService(PlannedSimulation simulation) {
        throw new InvalidAimException(new IllegalArgumentException("'" + simulation.name()
                + "' starts the instances itself, and a service of --base-url runs already; leave out one of them"));
    }

    /** A start is measured from its first arrival: there is nothing to warm up. */
    private LoadProfile profile(PlannedSimulation simulation, List<URI> baseUrls) {
        boolean fromTheStart = simulation.start() != Start.RUNNING;
        return new LoadProfile(
                simulation.name(),
                baseUrls,
                confirmedHosts(baseUrls),
                Pace.OPEN,
                plan.arrivalsPerSecond(),
                fromTheStart ? Duration.ZERO : plan.warmUp(),
                fromTheStart ? plan.warmUp().plus(plan.measured()) : plan.measured(),
                plan.population(),
                plan.seed(),
                plan.out().resolve("load"));
    }

    /** What was confirmed may also name databases. */
    private Set<String> confirmedHosts(List<URI> baseUrls) {
        return baseUrls.stream()
                .flatMap(url -> Stream.ofNullable(url.getHost()))
                .filter(plan.confirmed()::contains)
                .collect(Collectors.toSet());
    }

    private Target openTarget(RunFolder folder) throws InterruptedException {
        if (plan.aim() instanceof Aim.Own own) {
            progress.accept("starting PostgreSQL and Redis (" + own.stack().text() + ", network "
                    + own.network().text() + ") and the service, instances: " + own.instances());
            return OwnService.start(own, plan, folder);
        }
        return new GivenService(((Aim.Given) plan.aim()).baseUrls());
    }

    private LoadResult injectAll(Target target, Ceiling ceiling, RunFolder folder)
            throws InterruptedException, IOException {
        List<Finding> findings = new ArrayList<>();
        List<Check> checks = new ArrayList<>();
        for (PlannedSimulation simulation : plan.simulations()) {
            Finding finding = inject(simulation, target, ceiling, folder);
            findings.add(finding);
            checks.addAll(Checks.of(finding.injection()));
        }
        checks.add(Checks.stayedUp(target.ended()));
        JsonFile.write(folder.loadFile(), new LoadDocument(target, findings, checks, folder.written()).json());
        return LoadResult.of(folder.loadFile(), findings, checks);
    }

    private Finding inject(PlannedSimulation simulation, Target target, Ceiling ceiling, RunFolder folder)
            throws InterruptedException, IOException {
        target.begin(simulation);
        for (URI instance : target.baseUrls()) {
            Readiness.await(instance, READY_TIMEOUT);
        }
        LoadProfile load = profile(simulation, target.baseUrls());
        progress.accept("%s at %s: %s arrivals a second for %d s, the first %d s to warm up"
                .formatted(
                        simulation.name(),
                        load.baseUrls().stream().map(URI::toString).collect(Collectors.joining(" and ")),
                        load.arrivalsPerSecond(),
                        load.length().toSeconds(),
                        load.warmUp().toSeconds()));
        try (Injecting injecting =
                        new Injector(injectorMain, plan.gatlingCharts()).start(load, folder.log(simulation.name()));
                CpuMeter meter =
                        CpuMeter.start(target.processes(), injecting.process().handle())) {
            injecting.await();
            Injection injection = Injection.read(folder, simulation, load);
            return new Finding(
                    injection,
                    Headroom.of(ceiling, injection, plan.objective()),
                    meter.between(injection.measuredFrom(), injection.measuredTo())
                            .map(use -> new CpuCost(use, load.arrivalsPerSecond(), ceiling.recording())));
        }
    }
}
