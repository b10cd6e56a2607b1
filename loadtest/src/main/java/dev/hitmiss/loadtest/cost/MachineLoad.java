package dev.hitmiss.loadtest.cost;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * How busy the machine is, asked again and again. In a container with CPU shares or a quota the platform tells of the container
 * alone, whoever else is in its way; the kernel's own count knows the whole machine, but no quota. The busier of both counts.
 */
final class MachineLoad {
    private static final int USER = 1;
    private static final int IDLE = 4;
    private static final int IO_WAIT = 5;
    private static final int STEAL = 8;

    private final OperatingSystemMXBean platform = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final Path kernel;
    private Ticks before;

    /**
     * @param used and not idle
     */
    private record Ticks(long used, long all) {
        static final Ticks UNKNOWN = new Ticks(0, 0);
    }

    MachineLoad() {
        this(Path.of("/proc/stat"));
    }

    MachineLoad(Path kernel) {
        this.kernel = kernel;
        this.before = ticks();
    }

    /** The share of its CPU time that was used since the last call, by whomever; NaN if not known. */
    double sinceLast() {
        double ofPlatform = platform.getCpuLoad();
        double ofKernel = ofKernel();
        if (Double.isNaN(ofKernel)) {
            return ofPlatform < 0 ? Double.NaN : ofPlatform;
        }
        return Math.max(ofPlatform, ofKernel);
    }

    /** As the kernel counts, where there is its count. */
    double ofKernel() {
        Ticks now = ticks();
        long all = now.all() - before.all();
        long used = now.used() - before.used();
        before = now;
        return all <= 0 || used < 0 ? Double.NaN : Math.min(1, (double) used / all);
    }

    private Ticks ticks() {
        try (Stream<String> lines = Files.lines(kernel)) {
            return lines.filter(line -> line.startsWith("cpu "))
                    .findFirst()
                    .map(MachineLoad::ticks)
                    .orElse(Ticks.UNKNOWN);
        } catch (IOException e) {
            return Ticks.UNKNOWN;
        }
    }

    private static Ticks ticks(String line) {
        String[] fields = line.split(" +", -1);
        long all = 0;
        for (int field = USER; field <= STEAL && field < fields.length; field++) {
            all += Long.parseLong(fields[field]);
        }
        return new Ticks(all - Long.parseLong(fields[IDLE]) - Long.parseLong(fields[IO_WAIT]), all);
    }
}
