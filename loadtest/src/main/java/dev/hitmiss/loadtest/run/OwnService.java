package dev.hitmiss.loadtest.run;

import dev.hitmiss.loadtest.story.Start;
import dev.hitmiss.stack.process.LeashedProcess;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Instances of the reference service over the same seeded servers, all started for this run. */
final class OwnService implements Target {
    private static final String KEY_PREFIX = "REDIS_KEY_PREFIX";

    private final OwnServers servers;
    private final RunFolder folder;
    private final int population;
    private final List<String> ended = new ArrayList<>();
    private Fleet fleet;

    private OwnService(OwnServers servers, Fleet fleet, RunFolder folder, int population) {
        this.servers = servers;
        this.fleet = fleet;
        this.folder = folder;
        this.population = population;
    }

    /** Starts the servers, fills them and serves; what was started is ended again if any of it fails. */
    static OwnService start(Aim.Own aim, LoadPlan plan, RunFolder folder) throws InterruptedException {
        OwnServers servers = OwnServers.start(aim, plan.confirmed(), plan.seed());
        try {
            seed(servers, plan.population(), folder.log("seed"));
            Fleet fleet =
                    Fleet.start(aim, Fleet.anyPorts(aim.instances()), List.of(), servers.environment(), "", folder);
            return new OwnService(servers, fleet, folder, plan.population());
        } catch (RuntimeException | InterruptedException e) {
            servers.close();
            throw e;
        }
    }

    private static void seed(OwnServers servers, int population, Path log) throws InterruptedException {
        List<String> arguments =
                List.of("-jar", servers.aim().serviceJar().toString(), "seed", "--size", Integer.toString(population));
        try (LeashedProcess seed = ChildJvm.start(arguments, servers.nearby(), log)) {
            int status = seed.waitFor();
            if (status != 0) {
                throw new NotReadyException("seeding ended with status " + status + "; see '" + log + "'");
            }
        }
    }

    /**
     * Starts the instances anew where the simulation wants it so, at the same addresses. Nothing is cached then: their keys
     * in Redis have a prefix that nobody had before, so that no copies have to be taken from anybody.
     */
    @Override
    public void begin(PlannedSimulation simulation) throws InterruptedException {
        if (simulation.start() == Start.RUNNING) {
            return;
        }
        ended.addAll(fleet.ended());
        fleet.close();
        Map<String, String> environment = new HashMap<>(servers.environment());
        environment.merge(KEY_PREFIX, simulation.name() + "-" + System.currentTimeMillis() + ":", String::concat);
        List<String> options =
                simulation.start() == Start.WARMED ? List.of("--warm", Integer.toString(population)) : List.of();
        fleet = Fleet.start(servers.aim(), fleet.ports(), options, environment, "-" + simulation.name(), folder);
    }

    @Override
    public List<URI> baseUrls() {
        return fleet.baseUrls();
    }

    @Override
    public TargetFacts facts() {
        Aim.Own aim = servers.aim();
        return new TargetFacts(
                "own",
                aim.instances(),
                aim.network().text(),
                aim.stack().text(),
                aim.client().text(),
                servers.caveats());
    }

    @Override
    public List<ProcessHandle> processes() {
        return fleet.processes();
    }

    @Override
    public List<String> ended() {
        List<String> all = new ArrayList<>(ended);
        all.addAll(fleet.ended());
        return all;
    }

    /** Ends the servers, too, whatever the end of the instances comes to. */
    @Override
    public void close() {
        try (servers) {
            fleet.close();
        }
    }
}
