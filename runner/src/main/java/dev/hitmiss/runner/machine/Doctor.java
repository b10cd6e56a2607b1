package dev.hitmiss.runner.machine;

import com.sun.management.UnixOperatingSystemMXBean;
import dev.hitmiss.results.model.Validity;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for what would spoil a measurement on this machine, or keep it from beginning. */
public final class Doctor {
    private static final Path MEMORY = Path.of("/proc/meminfo");
    private static final Path CLOCK = Path.of("/sys/devices/system/clocksource/clocksource0/current_clocksource");
    private static final Path DRIVER = Path.of("/sys/devices/system/cpu/cpu0/cpufreq/scaling_driver");
    private static final Set<String> OWN_PACE = Set.of("intel_pstate", "amd-pstate-epp");
    private static final Set<String> SLOW_GOVERNORS = Set.of("powersave", "conservative");
    private static final Set<String> SLOW_CLOCKS = Set.of("hpet", "acpi_pm", "jiffies", "refined-jiffies");
    private static final int PROCESSORS_MIN = 2;
    private static final long OPEN_FILES_MIN = 4_096;
    private static final double MEBIBYTES_MIN = 1_024;
    private static final double KIBIBYTES_PER_MEBIBYTE = 1_024;
    private static final double BYTES_PER_MEBIBYTE = 1_024 * 1_024;

    private Doctor() {}

    /** Every check that this system allows. */
    public static List<Validity> examine() {
        return Stream.of(processors(), cpuLimit(), governor(), clock(), memory(), swap(), space(), openFiles(), ports())
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Validity> processors() {
        int processors = Runtime.getRuntime().availableProcessors();
        return Optional.of(Check.atLeast("processors", "count", processors, PROCESSORS_MIN)
                .found(processors + (processors == 1 ? " processor" : " processors"))
                .otherwise("a benchmark and the servers that it asks take turns on one"));
    }

    /** Of a container: it is stopped for the rest of each period once it has used its share. */
    private static Optional<Validity> cpuLimit() {
        return CgroupCpus.find()
                .map(cpus -> Check.atLeast("cpu-limit", "count", cpus, CgroupCpus.ofTheMachine())
                        .found("This container may use " + cpus + " processors of " + CgroupCpus.ofTheMachine())
                        .otherwise("it is stopped again and again while it is measured: start it without a CPU limit"));
    }

    /** A driver that sets the pace by itself may be told to save power and runs at full speed under load; others do not. */
    private static Optional<Validity> governor() {
        boolean ownPace = Probe.file(DRIVER).filter(OWN_PACE::contains).isPresent();
        return FingerprintProbe.governor()
                .map(governor -> Check.that("cpu-governor", ownPace || !SLOW_GOVERNORS.contains(governor))
                        .found("The CPU governor is '" + governor + "'")
                        .otherwise("processors stay slow under load: choose 'performance'"));
    }

    private static Optional<Validity> clock() {
        return Probe.file(CLOCK)
                .map(source -> Check.that("clock-source", !SLOW_CLOCKS.contains(source))
                        .found("The clock is '" + source + "'")
                        .otherwise("a look at it takes microseconds: boot with another one"));
    }

    private static Optional<Validity> memory() {
        return mebibytes("MemAvailable")
                .map(free -> Check.atLeast("memory", "mebibytes", free, MEBIBYTES_MIN)
                        .found(Math.round(free) + " MiB of memory are free")
                        .otherwise("the servers and a fork need " + Math.round(MEBIBYTES_MIN)));
    }

    /** What was swapped out long ago is in nobody's way; what is fetched back while it is measured is. */
    private static Optional<Validity> swap() {
        return mebibytes("SwapTotal")
                .filter(total -> total > 0)
                .flatMap(total -> mebibytes("SwapFree").map(free -> total - free))
                .flatMap(out -> mebibytes("MemAvailable")
                        .map(free -> Check.that("swap", out < MEBIBYTES_MIN || free >= out)
                                .found(Math.round(out) + " MiB are swapped out, and " + Math.round(free)
                                        + " MiB of memory are free")
                                .otherwise(
                                        "they are more than there is room for, so that they are fetched back again and again"
                                                + ": end what needs so much memory")));
    }

    private static Optional<Double> mebibytes(String field) {
        return Probe.field(MEMORY, field)
                .map(text -> text.replace(" kB", ""))
                .filter(text -> text.matches("\\d+"))
                .map(text -> Long.parseLong(text) / KIBIBYTES_PER_MEBIBYTE);
    }

    private static Optional<Validity> space() {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            double free = Files.getFileStore(folder).getUsableSpace() / BYTES_PER_MEBIBYTE;
            return Optional.of(Check.atLeast("temporary-space", "mebibytes", free, MEBIBYTES_MIN)
                    .found(Math.round(free) + " MiB are free in the folder for temporary files")
                    .otherwise(
                            "the servers need " + Math.round(MEBIBYTES_MIN) + ": -Djava.io.tmpdir names another one"));
        } catch (IOException e) {
            return Optional.of(Check.that("temporary-space", false)
                    .found("The folder for temporary files cannot be looked at")
                    .otherwise(String.valueOf(e.getMessage())));
        }
    }

    private static Optional<Validity> openFiles() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
                ? Optional.of(Check.atLeast(
                                "open-files", "count", (double) system.getMaxFileDescriptorCount(), OPEN_FILES_MIN)
                        .found(system.getMaxFileDescriptorCount() + " files and connections may be open")
                        .otherwise("load needs " + OPEN_FILES_MIN + ": ulimit -n"))
                : Optional.empty();
    }

    private static Optional<Validity> ports() {
        try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Optional.of(Check.that("ports", listening.isBound())
                    .found("Ports of 127.0.0.1 can be listened on")
                    .otherwise("the servers need some"));
        } catch (IOException e) {
            return Optional.of(Check.that("ports", false)
                    .found("No port of 127.0.0.1 can be listened on")
                    .otherwise(String.valueOf(e.getMessage())));
        }
    }
}
