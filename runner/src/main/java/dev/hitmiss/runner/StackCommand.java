package dev.hitmiss.runner;

import dev.hitmiss.results.model.ExitCode;
import dev.hitmiss.results.model.NetworkProfile;
import dev.hitmiss.runner.exit.Failure;
import dev.hitmiss.runner.run.Interruption;
import dev.hitmiss.runner.run.ShellWord;
import dev.hitmiss.runner.run.StackTerms;
import dev.hitmiss.stack.Stack;
import dev.hitmiss.stack.StackException;
import dev.hitmiss.stack.embedded.Durability;
import dev.hitmiss.stack.embedded.EmbeddedOptions;
import dev.hitmiss.stack.network.Networks;
import dev.hitmiss.stack.start.StackRequest;
import dev.hitmiss.stack.start.StackStart;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts servers for a person and keeps them until it is stopped. */
@Command(
        name = "stack",
        sortOptions = false,
        description = "Starts PostgreSQL and Redis, prints their URLs and runs until it is stopped (Ctrl-C).",
        footer = {"", "Example:", "  hitmiss stack --durability fast"})
final class StackCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls this command
    private CommandSpec spec;

    @Option(
            names = "--durability",
            paramLabel = "KIND",
            defaultValue = "durable",
            description = "durable: fsync and synchronous_commit on; fast: both off (default: durable)")
    @SuppressWarnings("NullAway.Init") // has a default
    private Durability durability;

    @Option(
            names = "--postgres-port",
            paramLabel = "N",
            defaultValue = "0",
            description = "0 for a free one (default: 0)")
    private int postgresPort;

    @Option(names = "--redis-port", paramLabel = "N", defaultValue = "0", description = "0 for a free one (default: 0)")
    private int redisPort;

    @Mixin
    private ChosenServers servers = new ChosenServers();

    @Option(
            names = "--network",
            paramLabel = "P",
            defaultValue = "loopback",
            description =
                    "how far away the servers seem: loopback, same-zone, cross-zone, seed-trigger, seed-session or"
                            + " seed-config (default: loopback)")
    @SuppressWarnings("NullAway.Init") // has a default
    private NetworkProfile network;

    @Override
    public Integer call() throws InterruptedException {
        try (Interruption stop = Interruption.heeded();
                Stack stack = StackStart.start(request());
                Networks networks = Networks.open(stack, List.of(StackTerms.profile(network)), 0)) {
            PrintWriter out = spec.commandLine().getOut();
            new TreeMap<>(environment(networks))
                    .forEach((name, value) -> out.println(name + "=" + ShellWord.quoted(value)));
            out.flush();
            spec.commandLine()
                    .getErr()
                    .println("PostgreSQL " + stack.facts().postgresVersion() + " and Redis "
                            + stack.facts().redisVersion() + " at network " + network.text()
                            + " until this ends (Ctrl-C).");
            stack.facts()
                    .caveats()
                    .forEach(caveat -> spec.commandLine().getErr().println(caveat));
            stop.endsWith(ExitCode.OK);
            stop.await();
            return ExitCode.OK.code();
        } catch (StackException e) {
            throw new Failure(ExitCode.NOT_READY, String.valueOf(e.getMessage()), e);
        } catch (IllegalArgumentException e) {
            throw new Failure(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
        }
    }

    /** The plain names stand for the distance that was asked for, so that every program sees it; what it is stands beside them. */
    private Map<String, String> environment(Networks networks) {
        Map<String, String> environment = new HashMap<>(networks.environment());
        environment.putAll(networks.environment(StackTerms.profile(network)));
        if (network != NetworkProfile.LOOPBACK) {
            environment.put("HITMISS_NETWORK", network.text());
        }
        return environment;
    }

    private StackRequest request() {
        return new StackRequest(
                StackTerms.mode(servers.mode()),
                EmbeddedOptions.defaults().withDurability(durability).withPorts(postgresPort, redisPort),
                System.getenv(),
                servers.confirmed());
    }
}
