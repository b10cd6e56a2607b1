package dev.hitmiss.loadtest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.stack.embedded.EmbeddedOptions;
import dev.hitmiss.stack.embedded.EmbeddedStack;
import dev.hitmiss.stack.network.NetworkProfile;
import dev.hitmiss.stack.network.Networks;
import dev.hitmiss.stack.process.LeashedCommand;
import dev.hitmiss.stack.process.LeashedProcess;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One instance of {@code service.jar} over PostgreSQL and Redis of its own, with seeded data. */
final class RealService implements AutoCloseable {
    private static final Path JAR = Path.of("..", "fixtures", "service", "target", "service.jar");
    private static final Pattern LISTENING = Pattern.compile("(?m)^listening on (http://\\S+)$");
    private static final Duration START_TIMEOUT = Duration.ofMinutes(2);

    private final EmbeddedStack stack;
    private final Networks networks;
    private final LeashedProcess process;
    private final String url;
    private final HttpClient client = HttpClient.newHttpClient();

    private RealService(EmbeddedStack stack, Networks networks, LeashedProcess process, String url) {
        this.stack = stack;
        this.networks = networks;
        this.process = process;
        this.url = url;
    }

    /** @param population how many of each thing the data has */
    static RealService start(Path folder, NetworkProfile network, int population, String... jvmOptions)
            throws IOException, InterruptedException {
        EmbeddedStack stack = EmbeddedStack.start(EmbeddedOptions.defaults());
        try {
            Path said = folder.resolve("seed.log");
            try (LeashedProcess seed = java(
                    List.of(), List.of("seed", "--size", Integer.toString(population)), stack.environment(), said)) {
                assertThat(seed.waitFor()).as(Files.readString(said)).isZero();
            }
            Networks networks = Networks.open(stack, List.of(network), 1);
            Path log = folder.resolve("service.log");
            LeashedProcess process =
                    java(List.of(jvmOptions), List.of("serve", "--port", "0"), networks.environment(network), log);
            return new RealService(stack, networks, process, awaitUrl(process, log));
        } catch (IOException | InterruptedException | RuntimeException | AssertionError e) {
            stack.close();
            throw e;
        }
    }

    private static LeashedProcess java(
            List<String> options, List<String> arguments, Map<String, String> environment, Path log)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toAbsolutePath().normalize().toString()));
        command.addAll(arguments);
        Redirect output = Redirect.appendTo(log.toFile());
        return LeashedProcess.start(LeashedCommand.of(command)
                .withEnvironment(environment)
                .withStdout(output)
                .withStderr(output));
    }

    private static String awaitUrl(LeashedProcess process, Path log) throws IOException, InterruptedException {
        long deadlineNanos = System.nanoTime() + START_TIMEOUT.toNanos();
        while (System.nanoTime() < deadlineNanos && process.isAlive()) {
            Matcher listening = LISTENING.matcher(Files.readString(log));
            if (listening.find()) {
                return listening.group(1);
            }
            Thread.sleep(20);
        }
        process.close();
        throw new AssertionError("the service does not listen: " + Files.readString(log));
    }

    String url() {
        return url;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Stops the instance as it stands, until {@link #goOn}. */
    void stall() throws IOException {
        process.pause(jvm());
    }

    void goOn() throws IOException {
        process.resume(jvm());
    }

    private ProcessHandle jvm() {
        return process.handle().children().findFirst().orElseThrow();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + path))
                .timeout(Duration.ofSeconds(30))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    /** How many requests of a route the instance itself has counted so far, by how long they took. */
    ServerHistogram histogram(String route, int status) throws IOException, InterruptedException {
        return ServerHistogram.of(get("/metrics").body(), route, status);
    }

    @Override
    public void close() {
        try (stack;
                networks) {
            process.close();
        }
    }
}
