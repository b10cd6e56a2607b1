package dev.hitmiss.benchmarks.memory;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.concurrent.TimeUnit;

/** What this JVM's heap holds. It is about the whole JVM: nothing else may happen in it meanwhile. */
final class HeapMemory {
    private static final int LOOKS = 6;
    private static final long BETWEEN_LOOKS_MILLIS = 50;

    private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();

    /** The least of some looks, each after a collection: what is only passing comes on top for a moment. */
    long usedBytes() throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int look = 0; look < LOOKS; look++) {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
            memory.gc();
            least = Math.min(least, memory.getHeapMemoryUsage().getUsed());
        }
        return least;
    }
}
