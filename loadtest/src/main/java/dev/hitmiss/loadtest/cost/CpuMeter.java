package dev.hitmiss.loadtest.cost;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final Used instances;
    private final Used injector;
    private final MachineLoad machine = new MachineLoad();
    private final List<CpuSample> samples = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "cpu-meter");
        thread.setDaemon(true);
        return thread;
    });

    private final ScheduledFuture<?> sampling;

    /**
     * What processes have used. One that has ended tells nothing more, and what it had used remains used.
     *
     * @param lastKnown by process, of those that descend from the roots too
     */
    private record Used(List<ProcessHandle> roots, Map<ProcessHandle, Duration> lastKnown) {
        Duration now() {
            roots.stream()
                    .flatMap(root -> Stream.concat(Stream.of(root), root.descendants()))
                    .forEach(process ->
                            process.info().totalCpuDuration().ifPresent(used -> lastKnown.put(process, used)));
            return lastKnown.values().stream().reduce(Duration.ZERO, Duration::plus);
        }
    }

    private CpuMeter(List<ProcessHandle> instances, ProcessHandle injector) {
        this.instances = new Used(List.copyOf(instances), new HashMap<>());
        this.injector = new Used(List.of(injector), new HashMap<>());
        this.sampling = clock.scheduleAtFixedRate(this::sample, 0, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Each process counts with all that descend from it. */
    public static CpuMeter start(List<ProcessHandle> instances, ProcessHandle injector) {
        return new CpuMeter(instances, injector);
    }

    /** What was used between two moments, to the second; empty if it was not watched so long, as far as that is known. */
    public Optional<CpuUse> between(Instant from, Instant to) {
        return CpuUse.of(samples.stream()
                .filter(sample -> !sample.at().isBefore(from) && !sample.at().isAfter(to))
                .toList());
    }

    private void sample() {
        double busy = machine.sinceLast();
        samples.add(new CpuSample(Instant.now(), instances.now(), injector.now(), busy));
    }

    @Override
    public void close() {
        sampling.cancel(false);
        clock.shutdownNow();
    }
}
