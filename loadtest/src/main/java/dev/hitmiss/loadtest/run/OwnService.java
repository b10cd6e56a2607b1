package dev.hitmiss.loadtest.run;

import dev.hitmiss.stack.process.LeashedProcess;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One instance of the reference service on seeded servers, all started for this run. */
final class OwnService implements Target {
    private static final Duration START_TIMEOUT = Duration.ofSeconds(60);
    private static final Duration POLL_INTERVAL = Duration.ofMillis(50);
    private static final Pattern LISTENING = Pattern.compile("(?m)^listening on (http://\\S+)$");

    private final OwnServers servers;
    private final LeashedProcess process;
    private final URI baseUrl;

    private OwnService(OwnServers servers, LeashedProcess process, URI baseUrl) {
        this.servers = servers;
        this.process = process;
        this.baseUrl = baseUrl;
    }

    /** Starts the servers, fills them and serves; what was started is ended again if any of it fails. */
    static OwnService start(Aim.Own aim, LoadPlan plan, RunFolder folder) throws InterruptedException {
        OwnServers servers = OwnServers.start(aim, plan.confirmed(), plan.seed());
        try {
            seed(aim.serviceJar(), plan.population(), servers, folder.log("seed"));
            return serve(aim.serviceJar(), servers, folder.log("service"));
        } catch (RuntimeException | InterruptedException e) {
            servers.close();
            throw e;
        }
    }

    private static void seed(Path serviceJar, int population, OwnServers servers, Path log)
            throws InterruptedException {
        List<String> arguments = List.of("-jar", serviceJar.toString(), "seed", "--size", Integer.toString(population));
        try (LeashedProcess seed = ChildJvm.start(arguments, servers.nearby(), log)) {
            int status = seed.waitFor();
            if (status != 0) {
                throw new NotReadyException("seeding ended with status " + status + "; see '" + log + "'");
            }
        }
    }

    private static OwnService serve(Path serviceJar, OwnServers servers, Path log) throws InterruptedException {
        List<String> arguments = List.of("-jar", serviceJar.toString(), "serve", "--port", "0");
        LeashedProcess process = ChildJvm.start(arguments, servers.environment(), log);
        try {
            return new OwnService(servers, process, awaitUrl(process, log));
        } catch (RuntimeException | InterruptedException e) {
            process.close();
            throw e;
        }
    }

    /** The service says on its standard output where it listens. */
    private static URI awaitUrl(LeashedProcess process, Path log) throws InterruptedException {
        long deadlineNanos = System.nanoTime() + START_TIMEOUT.toNanos();
        while (System.nanoTime() < deadlineNanos
                && process.waitFor(POLL_INTERVAL).isEmpty()) {
            Matcher listening = LISTENING.matcher(read(log));
            if (listening.find()) {
                return URI.create(listening.group(1));
            }
        }
        throw new NotReadyException(
                "the service did not start within " + START_TIMEOUT.toSeconds() + " s; see '" + log + "'");
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new NotReadyException("cannot read '" + log + "': " + e);
        }
    }

    @Override
    public URI baseUrl() {
        return baseUrl;
    }

    @Override
    public TargetFacts facts() {
        Aim.Own aim = servers.aim();
        return new TargetFacts(
                "own", 1, aim.network().text(), aim.stack().text(), aim.client().text(), servers.caveats());
    }

    @Override
    public boolean isUp() {
        return process.isAlive();
    }

    @Override
    public void close() {
        try (servers) {
            process.close();
        }
    }
}
