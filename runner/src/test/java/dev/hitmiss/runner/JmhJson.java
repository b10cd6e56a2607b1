package dev.hitmiss.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A file as JMH writes it, of made-up forks that are drawn from a seed. */
final class JmhJson {
    private static final double FORK_SPREAD = 0.02;
    private static final int ITERATIONS = 3;

    private final Random random;
    private final List<String> entries = new ArrayList<>();
    private int forks = 10;
    private String jdkVersion = "17.0.15";
    private String measurementTime = "1 s";

    JmhJson(long seed) {
        this.random = new Random(seed);
    }

    JmhJson forks(int count) {
        forks = count;
        return this;
    }

    JmhJson jdk(String version) {
        jdkVersion = version;
        return this;
    }

    JmhJson measuring(String time) {
        measurementTime = time;
        return this;
    }

    JmhJson averageTime(String benchmark, String params, double micros) {
        return add(benchmark, "avgt", "us/op", params, micros);
    }

    JmhJson throughput(String benchmark, String params, double perMilli) {
        return add(benchmark, "thrpt", "ops/ms", params, perMilli);
    }

    private JmhJson add(String benchmark, String mode, String unit, String params, double level) {
        int drawn = Math.max(1, forks);
        String raw = IntStream.range(0, drawn)
                .mapToObj(fork -> iterations(level * Math.exp(FORK_SPREAD * random.nextGaussian())))
                .collect(Collectors.joining(", ", "[", "]"));
        entries.add("""
                {"jmhVersion": "1.37", "benchmark": "%s", "mode": "%s", "threads": 1, "forks": %d, "jvm": "/jdk/bin/java",
                 "jvmArgs": [], "jdkVersion": "%s", "vmName": "VM", "vmVersion": "17", "warmupIterations": 5,
                 "warmupTime": "1 s", "warmupBatchSize": 1, "measurementIterations": %d, "measurementTime": "%s",
                 "measurementBatchSize": 1, "params": {%s}, "primaryMetric": {"score": %s, "scoreError": "NaN",
                 "scoreConfidence": ["NaN", "NaN"], "scorePercentiles": {"0.0": 1.0, "100.0": 1.0},
                 "scoreUnit": "%s", "rawData": %s}, "secondaryMetrics": {}}""".formatted(
                        benchmark, mode, forks, jdkVersion, ITERATIONS, measurementTime, params, level, unit, raw));
        return this;
    }

    private String iterations(double level) {
        return IntStream.range(0, ITERATIONS)
                .mapToObj(i -> String.format(Locale.ROOT, "%.9f", level * Math.exp(0.003 * random.nextGaussian())))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    String text() {
        return entries.stream().collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    Path write(Path file) throws IOException {
        return Files.writeString(file, text());
    }
}
