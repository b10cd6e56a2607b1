package dev.hitmiss.loadtest;

import dev.hitmiss.loadtest.exit.UsageException;
import dev.hitmiss.loadtest.run.Aim;
import dev.hitmiss.loadtest.run.RedisClient;
import dev.hitmiss.stack.StackMode;
import dev.hitmiss.stack.network.NetworkProfile;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what load is aimed at: a service that runs already, or one of ours and the servers behind it. */
final class AimOptions {
    private static final int INSTANCES_DEFAULT = 2;
    private static final int INSTANCES_MAX = 32;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            split = ",",
            description =
                    "aim at a service that runs already, such as http://127.0.0.1:8080; its instances, joined by commas, take turns")
    private List<URI> baseUrls = List.of();

    @Option(
            names = "--instances",
            paramLabel = "N",
            description = "how many instances of the service to start, which take turns (default: 2)")
    private @Nullable Integer instances;

    @Option(
            names = "--confirm",
            paramLabel = "NAME",
            split = ",",
            description =
                    "say the host of --base-url again if it is not this machine, or external targets with foreign data:"
                            + " host:port/database")
    private Set<String> confirmed = Set.of();

    @Option(
            names = "--stack",
            paramLabel = "MODE",
            description =
                    "embedded; external: DATABASE_URL and REDIS_URL of the environment; containers (default: embedded)")
    private @Nullable StackMode stack;

    @Option(
            names = "--network",
            paramLabel = "P",
            description =
                    "how far away the servers seem: loopback, same-zone, cross-zone, seed-trigger, seed-session or"
                            + " seed-config (default: loopback)")
    private @Nullable NetworkProfile network;

    @Option(
            names = "--client",
            paramLabel = "CLIENT",
            description = "what the service speaks to Redis with: lettuce or jedis (default: lettuce)")
    private @Nullable RedisClient client;

    @Option(
            names = "--service-jar",
            paramLabel = "JAR",
            description = "the service to start (default: the one built beside this jar)")
    private @Nullable Path serviceJar;

    Set<String> confirmed() {
        return confirmed;
    }

    Aim aim() {
        if (!baseUrls.isEmpty()) {
            if (Stream.of(instances, stack, network, client, serviceJar).anyMatch(Objects::nonNull)) {
                throw new UsageException("the service of --base-url runs already;"
                        + " leave out --instances, --stack, --network, --client and --service-jar");
            }
            return new Aim.Given(baseUrls);
        }
        return new Aim.Own(
                Objects.requireNonNullElseGet(serviceJar, SiblingJar::service),
                instances(),
                Objects.requireNonNullElse(stack, StackMode.EMBEDDED),
                Objects.requireNonNullElse(network, NetworkProfile.LOOPBACK),
                Objects.requireNonNullElse(client, RedisClient.LETTUCE));
    }

    private int instances() {
        int wanted = Objects.requireNonNullElse(instances, INSTANCES_DEFAULT);
        if (wanted < 1 || wanted > INSTANCES_MAX) {
            throw new UsageException("'--instances' must be from 1 to " + INSTANCES_MAX + ", got: " + wanted);
        }
        return wanted;
    }
}
