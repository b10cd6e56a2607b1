package dev.hitmiss.loadtest.run;

import dev.hitmiss.stack.process.LeashedProcess;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A JVM of ours that serves HTTP on a port that it chooses itself.
 *
 * @param name what it is called in logs and checks
 */
record ChildServer(String name, LeashedProcess process, Path log) {
    private static final Duration START_TIMEOUT = Duration.ofSeconds(60);
    private static final Duration POLL_INTERVAL = Duration.ofMillis(50);
    private static final Pattern LISTENING = Pattern.compile("(?m)^listening on (http://\\S+)$");

    /** Starts one and does not wait for it. */
    static ChildServer start(String name, List<String> arguments, Map<String, String> environment, RunFolder folder) {
        Path log = folder.log(name);
        return new ChildServer(name, ChildJvm.start(arguments, environment, log), log);
    }

    /** Where it listens, which it says on its standard output. */
    URI awaitUrl() throws InterruptedException {
        long deadlineNanos = System.nanoTime() + START_TIMEOUT.toNanos();
        while (System.nanoTime() < deadlineNanos
                && process.waitFor(POLL_INTERVAL).isEmpty()) {
            Matcher listening = LISTENING.matcher(said());
            if (listening.find()) {
                return URI.create(listening.group(1));
            }
        }
        throw new NotReadyException(
                name + " did not start within " + START_TIMEOUT.toSeconds() + " s; see '" + log + "'");
    }

    private String said() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new NotReadyException("cannot read '" + log + "': " + e);
        }
    }

    void close() {
        process.close();
    }
}
