package dev.hitmiss.loadtest.run;

import dev.hitmiss.stack.Stack;
import dev.hitmiss.stack.embedded.EmbeddedOptions;
import dev.hitmiss.stack.embedded.EmbeddedStack;
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

    private final Stack stack;
    private final LeashedProcess process;
    private final URI baseUrl;

    private OwnService(Stack stack, LeashedProcess process, URI baseUrl) {
        this.stack = stack;
        this.process = process;
        this.baseUrl = baseUrl;
    }

    /** Starts the servers, fills them and serves; what was started is ended again if any of it fails. */
    static OwnService start(Path serviceJar, int population, RunFolder folder) throws InterruptedException {
        EmbeddedStack stack = EmbeddedStack.start(EmbeddedOptions.defaults());
        try {
            seed(serviceJar, population, stack, folder.log("seed"));
            return serve(serviceJar, stack, folder.log("service"));
        } catch (RuntimeException | InterruptedException e) {
            stack.close();
            throw e;
        }
    }

    private static void seed(Path serviceJar, int population, Stack stack, Path log) throws InterruptedException {
        List<String> arguments = List.of("-jar", serviceJar.toString(), "seed", "--size", Integer.toString(population));
        try (LeashedProcess seed = ChildJvm.start(arguments, stack.environment(), log)) {
            int status = seed.waitFor();
            if (status != 0) {
                throw new NotReadyException("seeding ended with status " + status + "; see '" + log + "'");
            }
        }
    }

    private static OwnService serve(Path serviceJar, Stack stack, Path log) throws InterruptedException {
        List<String> arguments = List.of("-jar", serviceJar.toString(), "serve", "--port", "0");
        LeashedProcess process = ChildJvm.start(arguments, stack.environment(), log);
        try {
            return new OwnService(stack, process, awaitUrl(process, log));
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
    public boolean isUp() {
        return process.isAlive();
    }

    @Override
    public void close() {
        try (stack) {
            process.close();
        }
    }
}
