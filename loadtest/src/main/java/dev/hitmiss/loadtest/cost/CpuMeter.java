package dev.hitmiss.loadtest.cost;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Watches the CPU time that processes and the machine use, once a second, until it is closed. */
public final class CpuMeter implements AutoCloseable {
    private static final long PERIOD_MILLIS = 1_000;

    private final List<ProcessHandle> instances;
    private final List<ProcessHandle> injector;
    private final OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final List<CpuSample> samples = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "cpu-meter");
        thread.setDaemon(true);
        return thread;
    });

    private final ScheduledFuture<?> sampling;

    private CpuMeter(List<ProcessHandle> instances, ProcessHandle injector) {
        this.instances = List.copyOf(instances);
        this.injector = List.of(injector);
        this.sampling = clock.scheduleAtFixedRate(this::sample, 0, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Each process counts with all that descend from it. */
    public static CpuMeter start(List<ProcessHandle> instances, ProcessHandle injector) {
        return new CpuMeter(instances, injector);
    }

    /** What was used between two moments, to the second; empty if it was not watched so long. */
    public Optional<CpuUse> between(Instant from, Instant to) {
        if (sampling.isDone()) {
            throw new IllegalStateException("the CPU meter has ended: " + sampling);
        }
        return CpuUse.of(samples.stream()
                .filter(sample -> !sample.at().isBefore(from) && !sample.at().isAfter(to))
                .toList());
    }

    private void sample() {
        double busy = machine.getCpuLoad();
        samples.add(new CpuSample(Instant.now(), cpuTime(instances), cpuTime(injector), busy < 0 ? Double.NaN : busy));
    }

    private static Duration cpuTime(List<ProcessHandle> roots) {
        return roots.stream()
                .flatMap(root -> Stream.concat(Stream.of(root), root.descendants()))
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
