package dev.hitmiss.runner.machine;

import dev.hitmiss.results.model.Validity;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What Linux tells in files that would spoil a measurement; of another system, which has no such files, nothing.
 *
 * @param root the folder that {@code proc} and {@code sys} are in
 */
record KernelChecks(Path root) {
    private static final String MEMORY = "proc/meminfo";
    private static final String CLOCK = "sys/devices/system/clocksource/clocksource0/current_clocksource";
    private static final String DRIVER = "sys/devices/system/cpu/cpu0/cpufreq/scaling_driver";
    private static final Set<String> OWN_PACE = Set.of("intel_pstate", "amd-pstate-epp");
    private static final Set<String> SLOW_GOVERNORS = Set.of("powersave", "conservative");
    private static final Set<String> SLOW_CLOCKS = Set.of("hpet", "acpi_pm", "jiffies", "refined-jiffies");

    /** A fork has a heap of 512 MiB, and beside it there are its JVM, that of JMH and both servers. */
    private static final double MEBIBYTES_MIN = 1_536;

    private static final double SWAPPED_MEBIBYTES_MAX = 1_024;
    private static final double KIBIBYTES_PER_MEBIBYTE = 1_024;

    Stream<Optional<Validity>> all() {
        return Stream.of(governor(), clock(), memory(), swap());
    }

    private Optional<String> file(String name) {
        return Probe.file(root.resolve(name));
    }

    /** A driver that sets the pace by itself may be told to save power and runs at full speed under load; others do not. */
    private Optional<Validity> governor() {
        boolean ownPace = file(DRIVER).filter(OWN_PACE::contains).isPresent();
        return FingerprintProbe.governor(root)
                .map(governor -> Check.that("cpu-governor", ownPace || !SLOW_GOVERNORS.contains(governor))
                        .found("The CPU governor is '" + governor + "'")
                        .otherwise("processors stay slow under load: choose 'performance'"));
    }

    private Optional<Validity> clock() {
        return file(CLOCK)
                .map(source -> Check.that("clock-source", !SLOW_CLOCKS.contains(source))
                        .found("The clock is '" + source + "'")
                        .otherwise("a look at it takes microseconds: boot with another one"));
    }

    private Optional<Validity> memory() {
        return mebibytes("MemAvailable")
                .map(free -> Check.atLeast("memory", "mebibytes", free, MEBIBYTES_MIN)
                        .found(Math.round(free) + " MiB of memory are free")
                        .otherwise("the servers and a fork need " + Math.round(MEBIBYTES_MIN)));
    }

    /** What was swapped out long ago is in nobody's way; what is fetched back while it is measured is. */
    private Optional<Validity> swap() {
        return mebibytes("SwapTotal")
                .filter(total -> total > 0)
                .flatMap(total -> mebibytes("SwapFree").map(free -> total - free))
                .flatMap(out -> mebibytes("MemAvailable")
                        .map(free -> Check.that("swap", out < SWAPPED_MEBIBYTES_MAX || free >= out)
                                .found(Math.round(out) + " MiB are swapped out, and " + Math.round(free)
                                        + " MiB of memory are free")
                                .otherwise(
                                        "they are more than there is room for, so that they are fetched back again and again"
                                                + ": end what needs so much memory")));
    }

    private Optional<Double> mebibytes(String field) {
        return Probe.field(root.resolve(MEMORY), field)
                .map(text -> text.replace(" kB", ""))
                .filter(text -> text.matches("\\d+"))
                .map(text -> Long.parseLong(text) / KIBIBYTES_PER_MEBIBYTE);
    }
}
