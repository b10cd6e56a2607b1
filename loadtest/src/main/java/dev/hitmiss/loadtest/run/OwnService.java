package dev.hitmiss.loadtest.run;

import dev.hitmiss.stack.process.LeashedProcess;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Instances of the reference service over the same seeded servers, all started for this run. */
final class OwnService implements Target {
    private final OwnServers servers;
    private final List<ChildServer> instances = new ArrayList<>();
    private final List<URI> baseUrls = new ArrayList<>();

    private OwnService(OwnServers servers) {
        this.servers = servers;
    }

    /** Starts the servers, fills them and serves; what was started is ended again if any of it fails. */
    static OwnService start(Aim.Own aim, LoadPlan plan, RunFolder folder) throws InterruptedException {
        OwnService service = new OwnService(OwnServers.start(aim, plan.confirmed(), plan.seed()));
        try {
            service.seed(plan.population(), folder.log("seed"));
            service.serve(folder);
            return service;
        } catch (RuntimeException | InterruptedException e) {
            service.close();
            throw e;
        }
    }

    private void seed(int population, Path log) throws InterruptedException {
        List<String> arguments =
                List.of("-jar", servers.aim().serviceJar().toString(), "seed", "--size", Integer.toString(population));
        try (LeashedProcess seed = ChildJvm.start(arguments, servers.nearby(), log)) {
            int status = seed.waitFor();
            if (status != 0) {
                throw new NotReadyException("seeding ended with status " + status + "; see '" + log + "'");
            }
        }
    }

    /** All start at once; the first may bring the schema up to date while the others wait for it. */
    private void serve(RunFolder folder) throws InterruptedException {
        Aim.Own aim = servers.aim();
        List<String> arguments = List.of("-jar", aim.serviceJar().toString(), "serve", "--port", "0");
        for (int number = 1; number <= aim.instances(); number++) {
            instances.add(ChildServer.start("service-" + number, arguments, servers.environment(), folder));
        }
        for (ChildServer instance : instances) {
            baseUrls.add(instance.awaitUrl());
        }
    }

    @Override
    public List<URI> baseUrls() {
        return List.copyOf(baseUrls);
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
    public List<String> ended() {
        return IntStream.range(0, instances.size())
                .filter(index -> !instances.get(index).process().isAlive())
                .mapToObj(index -> "%s (%s, see '%s')"
                        .formatted(
                                instances.get(index).name(),
                                baseUrls.get(index),
                                instances.get(index).log()))
                .toList();
    }

    /** Ends every instance and the servers, whatever the end of one of them comes to. */
    @Override
    public void close() {
        try {
            closeFrom(0);
        } finally {
            servers.close();
        }
    }

    private void closeFrom(int index) {
        if (index < instances.size()) {
            try {
                instances.get(index).close();
            } finally {
                closeFrom(index + 1);
            }
        }
    }
}
