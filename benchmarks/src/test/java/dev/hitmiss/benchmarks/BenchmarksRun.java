package dev.hitmiss.benchmarks;

import dev.hitmiss.stack.StackMark;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a JVM came to that measured some benchmarks for a moment. */
record BenchmarksRun(int exitCode, String output) {

    /** @param given of the environment; nothing else there names servers */
    static BenchmarksRun of(Map<String, String> given, String... benchmark) throws IOException, InterruptedException {
        return of(given, List.of("-wi", "0"), benchmark);
    }

    static BenchmarksRun warmedUp(String... benchmark) throws IOException, InterruptedException {
        return of(Map.of(), List.of("-wi", "1", "-w", "1ms"), benchmark);
    }

    private static BenchmarksRun of(Map<String, String> given, List<String> warmUp, String... benchmark)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                BenchmarksMain.class.getName()));
        command.addAll(List.of(benchmark));
        command.addAll(List.of("-f", "0", "-i", "1", "-r", "1ms"));
        command.addAll(warmUp);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeAll(Set.of("DATABASE_URL", "REDIS_URL", StackMark.NAME));
        builder.environment().putAll(given);
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new BenchmarksRun(process.waitFor(), output);
        } finally {
            process.destroyForcibly();
        }
    }
}
