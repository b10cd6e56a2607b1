package dev.hitmiss.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hitmiss.results.intake.RunFile;
import dev.hitmiss.results.model.GateReport.Entry;
import dev.hitmiss.results.model.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a large suite costs the gate: 10,000 benchmarks of 20 forks a side, in a JVM of 512 MB. */
@Tag("proof")
final class ManyBenchmarksIT {
    private static final int BENCHMARKS = 10_000;
    private static final int FORKS = 20;
    private static final int SLOWER = 4711;
    private static final int ROUNDS = 3;
    private static final long MARKDOWN_BYTES_MAX = 60_000;

    @TempDir
    private Path folder;

    @Test
    void gate_tenThousandBenchmarks_judgesAllAndSaysWhatItTook() throws Exception {
        Path base = suite(1, 1).write(folder.resolve("base.json"));
        Path head = suite(2, 1.25).write(folder.resolve("head.json"));

        for (int round = 0; round < ROUNDS; round++) {
            Path verdicts = folder.resolve("verdicts-" + round);
            assertThat(gate(base, head, verdicts)).isEqualTo(1);
            assertThat(entries(verdicts)).hasSize(BENCHMARKS);
            assertThat(entries(verdicts))
                    .filteredOn(entry -> entry.verdict() == Verdict.REGRESSED)
                    .extracting(Entry::key)
                    .containsExactly("org.acme.Map471Benchmark.get|avgt|1|size=1|primary");
            assertThat(verdicts.resolve("verdict.md")).isNotEmptyFile();
            assertThat(Files.size(verdicts.resolve("verdict.md"))).isLessThanOrEqualTo(MARKDOWN_BYTES_MAX);
        }
    }

    private static JmhJson suite(long seed, double slower) {
        JmhJson json = new JmhJson(seed).forks(FORKS);
        for (int i = 0; i < BENCHMARKS; i++) {
            json.averageTime(
                    "org.acme.Map" + i / 10 + "Benchmark.get",
                    "\"size\": \"" + i % 10 + "\"",
                    (1 + i % 97) * (i == SLOWER ? slower : 1));
        }
        return json;
    }

    private static List<Entry> entries(Path verdicts) {
        return Objects.requireNonNull(
                        RunFile.readVerdict(verdicts.resolve("verdict.json")).gate())
                .benchmarks();
    }

    private int gate(Path base, Path head, Path verdicts) throws Exception {
        Path printed = folder.resolve("printed");
        long start = System.nanoTime();
        Process gate = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-jar",
                        Path.of("target", "hitmiss.jar").toString(),
                        "gate",
                        "--baseline",
                        base.toString(),
                        "--candidate",
                        head.toString(),
                        "--out",
                        verdicts.toString())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        String peak = "not known";
        while (!gate.waitFor(20, TimeUnit.MILLISECONDS)) {
            peak = peak(gate.pid(), peak);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "%,d benchmarks of %d forks a side: %.1f s from start to end, at most %s resident, on %d cores%n",
                BENCHMARKS, FORKS, seconds, peak, Runtime.getRuntime().availableProcessors());
        return gate.exitValue();
    }

    /** What the kernel has seen so far, where there is one that tells; the process may be gone already. */
    private static String peak(long pid, String before) {
        try (Stream<String> status = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return status.filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> line.substring("VmHWM:".length()).strip())
                    .findFirst()
                    .orElse(before);
        } catch (IOException | UncheckedIOException e) {
            return before;
        }
    }
}
