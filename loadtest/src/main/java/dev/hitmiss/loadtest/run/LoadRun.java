package dev.hitmiss.loadtest.run;

import dev.hitmiss.loadtest.file.JsonFile;
import dev.hitmiss.loadtest.profile.LoadProfile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One load run, from the first server to {@code load.json}. This JVM steers and is never itself measured. */
public final class LoadRun {
    /** Stands for the service that is to be started. */
    private static final URI ANY_ADDRESS = URI.create("http://127.0.0.1");

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
        // An impossible load is refused before anything is started.
        profile(plan.given().orElse(ANY_ADDRESS));
        requireServiceJar();
        RunFolder folder = RunFolder.prepare(plan.out());
        try (Target target = openTarget(folder)) {
            Readiness.await(target.baseUrl(), READY_TIMEOUT);
            return injectAll(target, folder);
        }
    }

    private LoadProfile profile(URI baseUrl) {
        return new LoadProfile(
                baseUrl,
                plan.confirmedHost(),
                plan.arrivalsPerSecond(),
                plan.warmUp(),
                plan.measured(),
                plan.population(),
                plan.seed(),
                plan.out().resolve("load"));
    }

    private void requireServiceJar() {
        if (plan.given().isEmpty() && !Files.isRegularFile(plan.serviceJar())) {
            throw new NotReadyException(
                    "there is no service at '" + plan.serviceJar()
                            + "'; build it with 'mvn package', name it with --service-jar, or aim at a running one with --base-url");
        }
    }

    private Target openTarget(RunFolder folder) throws InterruptedException {
        if (plan.given().isPresent()) {
            return new GivenService(plan.given().get());
        }
        progress.accept("starting PostgreSQL, Redis and the service");
        return OwnService.start(plan.serviceJar(), plan.population(), folder);
    }

    private LoadResult injectAll(Target target, RunFolder folder) throws InterruptedException, IOException {
        List<Injection> injections = new ArrayList<>();
        List<Check> checks = new ArrayList<>();
        for (PlannedSimulation simulation : plan.simulations()) {
            Injection injection = inject(simulation, target, folder);
            injections.add(injection);
            checks.addAll(Checks.of(injection));
        }
        checks.add(Checks.stayedUp(target.isUp()));
        JsonFile.write(folder.loadFile(), new LoadDocument(target, injections, checks, folder.written()).json());
        return LoadResult.of(folder.loadFile(), injections, checks);
    }

    private Injection inject(PlannedSimulation simulation, Target target, RunFolder folder)
            throws InterruptedException, IOException {
        LoadProfile load = profile(target.baseUrl());
        progress.accept("%s at %s: %s arrivals a second for %d s, the first %d s to warm up"
                .formatted(
                        simulation.name(),
                        load.baseUrl(),
                        load.arrivalsPerSecond(),
                        load.length().toSeconds(),
                        load.warmUp().toSeconds()));
        new Injector(injectorMain).run(simulation.name(), load, folder.log(simulation.name()));
        return Injection.read(folder, simulation, load);
    }
}
