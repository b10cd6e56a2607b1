package dev.hitmiss.runner.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** {@code hitmiss.jar} as a person runs it, its output kept beside its results. */
final class HitmissProcess implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 240;

    private final Process process;
    private final Path out;
    private final Path printed;

    private HitmissProcess(Process process, Path out, Path printed) {
        this.process = process;
        this.out = out;
        this.printed = printed;
    }

    static HitmissProcess start(Path out, String... arguments) throws IOException {
        return start(out, Map.of(), arguments);
    }

    static HitmissProcess start(Path out, Map<String, String> environment, String... arguments) throws IOException {
        return startAsTyped(
                out,
                environment,
                Stream.concat(Stream.of(arguments), Stream.of("--out", out.toString()))
                        .toList());
    }

    /** For commands that leave nothing in a folder. */
    static HitmissProcess startAsTyped(Path out, String... arguments) throws IOException {
        return startAsTyped(out, Map.of(), List.of(arguments));
    }

    private static HitmissProcess startAsTyped(Path out, Map<String, String> environment, List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Path.of("target", "hitmiss.jar").toAbsolutePath().toString()));
        command.addAll(arguments);
        Path printed = Files.createTempFile("hitmiss", ".out");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed.toFile());
        builder.environment().putAll(environment);
        return new HitmissProcess(builder.start(), out, printed);
    }

    /** Returns once this was printed. */
    void awaitOutput(String text) throws Exception {
        long deadlineNanos = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!output().contains(text)) {
            if (System.nanoTime() > deadlineNanos || !process.isAlive()) {
                throw new AssertionError("'" + text + "' was not printed:\n" + output());
            }
            awaitChange();
        }
    }

    int waitFor() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("still running after " + PATIENCE_SECONDS + " s");
        }
        return process.exitValue();
    }

    /** Returns once JMH has left a part and another fork is under way or about to be. */
    void awaitFirstPart() throws Exception {
        long deadlineNanos = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (parts().isEmpty()) {
            if (System.nanoTime() > deadlineNanos || !process.isAlive()) {
                throw new AssertionError("no part within " + PATIENCE_SECONDS + " s:\n" + output());
            }
            awaitChange();
        }
    }

    List<Path> parts() throws IOException {
        if (!Files.exists(out.resolve("latest.txt"))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(runFolder().resolve("parts"))) {
            return files.filter(file -> file.toString().endsWith(".json")).toList();
        }
    }

    /** The process itself is the cheapest thing to wait for; it ending is a change too. */
    private void awaitChange() throws InterruptedException {
        process.waitFor(20, TimeUnit.MILLISECONDS);
    }

    List<ProcessHandle> descendants() {
        return process.descendants().toList();
    }

    Path runFolder() throws IOException {
        return Path.of(Files.readString(out.resolve("latest.txt")).strip());
    }

    void terminate() {
        process.destroy();
    }

    void kill() {
        process.destroyForcibly();
    }

    String output() throws IOException {
        return Files.readString(printed);
    }

    /** All that it and its children printed, for the message of a failed test: their logs go with the test's folder. */
    String account() throws IOException {
        StringBuilder account = new StringBuilder(output());
        if (Files.exists(out.resolve("latest.txt"))) {
            try (Stream<Path> logs = Files.list(runFolder().resolve("logs"))) {
                for (Path log : logs.sorted().toList()) {
                    account.append("\n=== ")
                            .append(log.getFileName())
                            .append('\n')
                            .append(Files.readString(log));
                }
            }
        }
        return account.toString();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        Files.deleteIfExists(printed);
    }
}
