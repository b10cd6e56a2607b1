package dev.hitmiss.runner.machine;

import java.nio.file.Path;
import java.util.Optional;

/** How many processors' time a container may use; none without a limit. */
final class CgroupCpus {
    private static final Path QUOTA = Path.of("/sys/fs/cgroup/cpu.max");

    private static final Path KERNEL = Path.of("/proc/stat");

    private CgroupCpus() {}

    /** How many processors there are, whatever a container may use of them; what the JVM was told where the kernel tells nothing. */
    static int ofTheMachine() {
        long counted = Probe.file(KERNEL).stream()
                .flatMap(String::lines)
                .filter(line -> line.matches("cpu\\d+ .*"))
                .count();
        return counted > 0 ? (int) counted : Runtime.getRuntime().availableProcessors();
    }

    /** {@code max 100000} without a limit, else {@code quota period}. */
    static Optional<Double> find() {
        return Probe.file(QUOTA)
                .map(text -> text.split(" ", -1))
                .filter(words -> words.length == 2 && words[0].matches("\\d+") && words[1].matches("[1-9]\\d*"))
                .map(words -> Double.parseDouble(words[0]) / Double.parseDouble(words[1]));
    }
}
