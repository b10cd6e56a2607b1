package dev.hitmiss.runner;

import dev.hitmiss.results.intake.RunFile;
import dev.hitmiss.results.model.BenchmarkMode;
import dev.hitmiss.results.model.Budget;
import dev.hitmiss.results.model.Fingerprint;
import dev.hitmiss.results.model.JmhSettings;
import dev.hitmiss.results.model.JvmFacts;
import dev.hitmiss.results.model.Measurement;
import dev.hitmiss.results.model.MicroRow;
import dev.hitmiss.results.model.Plan;
import dev.hitmiss.results.model.PlannedRow;
import dev.hitmiss.results.model.RowKey;
import dev.hitmiss.results.model.RunDocument;
import dev.hitmiss.results.model.RunMeta;
import dev.hitmiss.results.model.RunStatus;
import dev.hitmiss.results.model.Validity;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** A run's folder with ten rows of made-up forks, which can be a baseline unless it is told otherwise. */
final class MadeRun {
    private static final Instant START = Instant.parse("2026-11-20T08:15:00Z");
    private static final int ROWS = 10;
    private static final double FORK_SPREAD = 0.02;

    private final String id;
    private final Random random;
    private String cpuModel = "Example CPU";
    private String gc = "G1";
    private String measurementTime = "1 s";
    private Budget budget = Budget.FULL;
    private RunStatus status = RunStatus.COMPLETE;
    private boolean dirty;
    private boolean valid = true;
    private int forks = 10;
    private int lastRowForks;
    private double slower = 1;

    MadeRun(String id, long seed) {
        this.id = id;
        this.random = new Random(seed);
    }

    MadeRun cpu(String model) {
        cpuModel = model;
        return this;
    }

    MadeRun collector(String name) {
        gc = name;
        return this;
    }

    MadeRun measuring(String time) {
        measurementTime = time;
        return this;
    }

    MadeRun budget(Budget other) {
        budget = other;
        return this;
    }

    MadeRun incomplete() {
        status = RunStatus.INCOMPLETE;
        return this;
    }

    MadeRun dirty() {
        dirty = true;
        return this;
    }

    MadeRun invalid() {
        valid = false;
        return this;
    }

    MadeRun forks(int count) {
        forks = count;
        return this;
    }

    /** The last of its rows is no headline and has so many forks. */
    MadeRun lastRowForks(int count) {
        lastRowForks = count;
        return this;
    }

    /** The first of its rows takes so many times as long. */
    MadeRun slower(double times) {
        slower = times;
        return this;
    }

    Path write(Path results) {
        Path folder = results.resolve("runs").resolve(id);
        RunDocument run = document();
        RunFile.writeMeta(folder.resolve(RunFile.META), run.meta());
        RunFile.writeRun(folder.resolve(RunFile.RUN), run);
        return folder;
    }

    private RunDocument document() {
        List<MicroRow> rows = IntStream.range(0, ROWS).mapToObj(this::row).toList();
        return new RunDocument(
                RunDocument.SCHEMA_VERSION, meta(rows), List.of(check()), rows, List.of(), null, List.of(), List.of());
    }

    private Validity check() {
        return new Validity("aa-noise", null, null, null, valid, "One row measured twice differs by 9 %, allowed 5 %.");
    }

    private RunMeta meta(List<MicroRow> rows) {
        return new RunMeta(
                RunMeta.SCHEMA_VERSION,
                id,
                START,
                START.plusSeconds(60),
                List.of(),
                status,
                "0.1.0",
                "ab12cd34ef56ab12cd34ef56ab12cd34ef56ab12",
                dirty,
                budget,
                42,
                "hitmiss run",
                1,
                new Plan(
                        rows.stream()
                                .map(row -> new PlannedRow(row.key(), forks, forks))
                                .toList(),
                        List.of(),
                        List.of()),
                new Fingerprint(hard(), new Fingerprint.Soft(null, null, null)),
                null,
                List.of());
    }

    private Fingerprint.Hard hard() {
        return new Fingerprint.Hard(
                cpuModel,
                2,
                null,
                null,
                "Linux",
                "amd64",
                "Debian",
                "17.0.15+6",
                gc,
                List.of("-Xmx512m"),
                settings(),
                null,
                List.of(),
                null,
                null,
                null);
    }

    private JmhSettings settings() {
        return new JmhSettings("1.37", 3, "1 s", 1, 3, measurementTime, 1);
    }

    private MicroRow row(int number) {
        double level = (1 + number) * (number == 0 ? slower : 1);
        boolean brief = number == ROWS - 1 && lastRowForks > 0;
        int measured = brief ? lastRowForks : forks;
        List<List<Double>> figures = IntStream.range(0, measured)
                .mapToObj(fork -> level * Math.exp(FORK_SPREAD * random.nextGaussian()))
                .map(fork -> List.of(fork * 0.999, fork, fork * 1.002))
                .toList();
        return new MicroRow(
                RowKey.of("a.Row" + number + "Benchmark.read", BenchmarkMode.AVERAGE_TIME, 1, Map.of()),
                "config",
                !brief,
                null,
                null,
                settings(),
                new JvmFacts("17.0.15", "VM", "17.0.15+6", List.of()),
                Measurement.ofValues(Measurement.PRIMARY, "us/op", figures),
                List.of());
    }
}
