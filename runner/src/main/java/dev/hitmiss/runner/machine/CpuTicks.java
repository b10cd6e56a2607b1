package dev.hitmiss.runner.machine;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * What the machine's processors had done by a moment, in the kernel's own unit.
 *
 * @param busy and not idle, taken by other guests of the host included
 */
record CpuTicks(long busy, long all) {
    private static final int IDLE = 3;
    private static final int IO_WAIT = 4;
    /** Behind it, guests count a second time. */
    private static final int STEAL = 7;

    static Optional<CpuTicks> read(Path kernel) {
        return Probe.file(kernel).stream()
                .flatMap(String::lines)
                .filter(line -> line.matches("cpu +\\d+( \\d+){4,}"))
                .findFirst()
                .map(CpuTicks::of);
    }

    private static CpuTicks of(String line) {
        long[] fields = Arrays.stream(line.split(" +", -1))
                .skip(1)
                .limit(STEAL + 1L)
                .mapToLong(Long::parseLong)
                .toArray();
        long all = Arrays.stream(fields).sum();
        return new CpuTicks(all - fields[IDLE] - fields[IO_WAIT], all);
    }

    /** NaN where no time has passed. */
    double busyPercentSince(CpuTicks before) {
        return 100.0 * (busy - before.busy) / (all - before.all);
    }
}
