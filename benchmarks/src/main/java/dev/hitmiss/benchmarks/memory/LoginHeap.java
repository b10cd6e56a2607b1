package dev.hitmiss.benchmarks.memory;

import dev.hitmiss.caches.Caches;
import dev.hitmiss.caches.data.LoginTokens;
import dev.hitmiss.caches.tier.Outcome;
import dev.hitmiss.caches.tier.Statistics;

/**
 * How much of an instance's heap logins take that it keeps in its own memory, the map around them included.
 *
 * @param java of the JVM, on which the figure depends
 */
record LoginHeap(String java, MemoryFigure figure) {

    /** Has an instance with copies in memory, whose data has this seed, keep so many of its logins. */
    static LoginHeap measure(Caches caches, long seed, int count) throws InterruptedException {
        HeapMemory memory = new HeapMemory();
        keep(caches, seed, 1);
        long ofOne = memory.usedBytes();
        keep(caches, seed, count);
        long bytes = memory.usedBytes() - ofOne;
        requireCopies(caches.logins().statistics(), count);
        return new LoginHeap(Runtime.version().toString(), MemoryFigure.beyondOne(count, bytes));
    }

    private static void keep(Caches caches, long seed, int count) {
        for (int index = 0; index < count; index++) {
            String token = LoginTokens.token(seed, index);
            while (caches.logins().validate(token).outcome() != Outcome.LOCAL_HIT) {
                Thread.onSpinWait();
            }
        }
    }

    private static void requireCopies(Statistics statistics, int count) {
        if (statistics.localEntries() != count || statistics.evictions() > 0) {
            throw new IllegalStateException("the figure is about " + count + " logins, but the instance keeps "
                    + statistics.localEntries() + " after " + statistics.evictions() + " evictions");
        }
    }
}
