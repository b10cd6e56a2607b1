package dev.hitmiss.loadtest;

import dev.hitmiss.stack.process.LeashedCommand;
import dev.hitmiss.stack.process.LeashedProcess;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** {@code loadtest.jar} as a process whose output is kept. */
final class LoadtestJar implements AutoCloseable {
    static final Path JAR = Path.of("target", "loadtest.jar").toAbsolutePath();
    private static final Duration END_TIMEOUT = Duration.ofMinutes(6);

    private final LeashedProcess process;
    private final Path stdout;
    private final Path stderr;

    private LoadtestJar(LeashedProcess process, Path stdout, Path stderr) {
        this.process = process;
        this.stdout = stdout;
        this.stderr = stderr;
    }

    static LoadtestJar start(Path folder, String... arguments) throws IOException {
        return start(JAR, folder, List.of(), arguments);
    }

    /** A copy of it that lies somewhere else. */
    static LoadtestJar startCopy(Path jar, Path folder, String... arguments) throws IOException {
        return start(jar, folder, List.of(), arguments);
    }

    /** Starts it where it may open no more than so many files. */
    static LoadtestJar startWithFiles(int files, Path folder, String... arguments) throws IOException {
        return start(JAR, folder, List.of("sh", "-c", "ulimit -n " + files + "; exec \"$@\"", "sh"), arguments);
    }

    private static LoadtestJar start(Path jar, Path folder, List<String> wrapper, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(wrapper);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Djava.util.prefs.userRoot=" + preferences(folder));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-jar", jar.toString()));
        command.addAll(List.of(arguments));
        Path stdout = Files.createTempFile(folder, "loadtest", ".out");
        Path stderr = Files.createTempFile(folder, "loadtest", ".err");
        return new LoadtestJar(
                LeashedProcess.start(LeashedCommand.of(command)
                        .withStdout(Redirect.to(stdout.toFile()))
                        .withStderr(Redirect.to(stderr.toFile()))),
                stdout,
                stderr);
    }

    /** Where Gatling would keep what it last heard from the network. */
    static Path preferences(Path folder) {
        return folder.resolve("preferences");
    }

    /** Runs to the end and returns the exit code. */
    int awaitExit() throws InterruptedException {
        return process.waitFor(END_TIMEOUT).orElseThrow(() -> new AssertionError("the load test did not end"));
    }

    boolean isAlive() {
        return process.isAlive();
    }

    ProcessHandle java() {
        return process.handle().children().findFirst().orElseThrow();
    }

    String stdout() throws IOException {
        return Files.readString(stdout);
    }

    String stderr() throws IOException {
        return Files.readString(stderr);
    }

    @Override
    public void close() {
        process.close();
    }
}
