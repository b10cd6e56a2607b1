package dev.hitmiss.runner.machine;

import dev.hitmiss.results.model.Validity;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How busy this machine is while a run measures nothing: what is busy then, others for the most part, is in the way of what is measured. */
public final class Bystanders {
    private static final Path KERNEL = Path.of("/proc/stat");
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final double PERCENT_MAX = 20;

    private final Path kernel;
    private final List<Double> busyPercent = new ArrayList<>();

    public Bystanders() {
        this(KERNEL);
    }

    Bystanders(Path kernel) {
        this.kernel = kernel;
    }

    /** Looks once, which takes half a second; where the kernel keeps no count there is nothing to see. */
    public void look() throws InterruptedException {
        Optional<CpuTicks> before = CpuTicks.read(kernel);
        Thread.sleep(LOOK.toMillis());
        before.flatMap(first -> CpuTicks.read(kernel).map(now -> now.busyPercentSince(first)))
                .filter(Double::isFinite)
                .ifPresent(this::saw);
    }

    void saw(double percent) {
        busyPercent.add(percent);
    }

    /** None before the first look. */
    public Optional<Validity> found() {
        if (busyPercent.isEmpty()) {
            return Optional.empty();
        }
        List<Double> rising = new ArrayList<>(busyPercent);
        Collections.sort(rising);
        double median = rising.get((rising.size() - 1) / 2);
        double worst = rising.get(rising.size() - 1);
        boolean quiet = median <= PERCENT_MAX;
        String found = String.format(
                Locale.ROOT,
                "While nothing was measured, the machine was %.0f %% busy (median of %d looks, %.0f %% at most)",
                median,
                rising.size(),
                worst);
        return Optional.of(new Validity(
                "contention",
                "percent",
                median,
                PERCENT_MAX,
                quiet,
                quiet
                        ? found + "."
                        : found
                                + String.format(
                                        Locale.ROOT,
                                        ", allowed %.0f %%: figures contain that. See what runs beside (top), and measure alone.",
                                        PERCENT_MAX)));
    }
}
