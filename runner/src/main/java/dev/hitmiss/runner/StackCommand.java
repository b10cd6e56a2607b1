package dev.hitmiss.runner;

import dev.hitmiss.runner.exit.ExitCode;
import dev.hitmiss.runner.exit.Failure;
import dev.hitmiss.runner.run.Interruption;
import dev.hitmiss.stack.Stack;
import dev.hitmiss.stack.StackException;
import dev.hitmiss.stack.embedded.Durability;
import dev.hitmiss.stack.embedded.EmbeddedOptions;
import dev.hitmiss.stack.embedded.EmbeddedStack;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts the embedded servers for a person and keeps them until it is stopped. */
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

    @Option(
            names = "--network",
            paramLabel = "P",
            defaultValue = "loopback",
            description = "how far away the servers are (so far: loopback)")
    @SuppressWarnings("NullAway.Init") // has a default
    private String network;

    @Override
    public Integer call() throws InterruptedException {
        if (!network.toLowerCase(Locale.ROOT).equals("loopback")) {
            throw Failure.notBuilt("--network " + network + " (allowed so far: loopback)");
        }
        try (Interruption stop = Interruption.heeded();
                Stack stack = EmbeddedStack.start(options())) {
            PrintWriter out = spec.commandLine().getOut();
            out.println("DATABASE_URL=" + stack.databaseUrl());
            out.println("REDIS_URL=" + stack.redisUrl());
            out.flush();
            spec.commandLine()
                    .getErr()
                    .println("PostgreSQL " + stack.facts().postgresVersion() + " and Redis "
                            + stack.facts().redisVersion() + " run until this ends (Ctrl-C).");
            stop.endsWith(ExitCode.OK);
            stop.await();
            return ExitCode.OK.code();
        } catch (StackException e) {
            throw new Failure(ExitCode.NOT_READY, String.valueOf(e.getMessage()), e);
        }
    }

    private EmbeddedOptions options() {
        try {
            return EmbeddedOptions.defaults().withDurability(durability).withPorts(postgresPort, redisPort);
        } catch (IllegalArgumentException e) {
            throw new Failure(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
        }
    }
}
