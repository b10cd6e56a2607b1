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
import java.util.stream.Stream;

/** Looks for what would spoil a measurement on this machine, or keep it from beginning. */
public final class Doctor {
    private static final Path KERNEL = Path.of("/");
    private static final int PROCESSORS_MIN = 2;
    private static final long OPEN_FILES_MIN = 4_096;
    private static final double MEBIBYTES_MIN = 1_024;
    private static final double BYTES_PER_MEBIBYTE = 1_024 * 1_024;

    private Doctor() {}

    /** Every check that this system allows. */
    public static List<Validity> examine() {
        return Stream.of(
                        Stream.of(processors(), cpuLimit()),
                        new KernelChecks(KERNEL).all(),
                        Stream.of(space(), openFiles(), ports()))
                .flatMap(checks -> checks)
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
