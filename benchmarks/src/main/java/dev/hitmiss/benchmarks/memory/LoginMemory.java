package dev.hitmiss.benchmarks.memory;

import dev.hitmiss.caches.Caches;
import dev.hitmiss.caches.session.Warming;
import dev.hitmiss.caches.session.WarmingPlan;
import dev.hitmiss.caches.session.WarmingResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How much of Redis logins take that the session cache copied there, its index entries and what the allocator rounds up included.
 *
 * @param allocator that of the server, on which the figures depend
 */
record LoginMemory(String redisVersion, String allocator, List<MemoryFigure> figures) {
    /** Every seeded login was active within it. */
    private static final Duration WINDOW = Duration.ofDays(60);

    private static final int BATCH = 100;

    /** Copies that stand for five minutes, less their jitter, all have to be there when the last is counted. */
    private static final Duration LIMIT = Duration.ofMinutes(4);

    /** Fills a Redis that has no keys with more and more of the logins that PostgreSQL has. */
    static LoginMemory measure(Caches caches, List<Integer> counts) throws InterruptedException {
        RedisMemory memory = new RedisMemory(caches.redis());
        long foreign = memory.keys();
        if (foreign > 0) {
            throw new IllegalStateException(
                    "Redis holds " + foreign + " keys, and what they take would change the figures"
                            + " as they come and go. Measure on an empty one: 'hitmiss stack' starts it.");
        }
        fill(caches, memory, 1);
        long ofOne = memory.usedBytes();
        List<MemoryFigure> figures = new ArrayList<>();
        for (int count : counts) {
            fill(caches, memory, count);
            long bytes = memory.usedBytes() - ofOne;
            requireKeys(memory, count);
            figures.add(MemoryFigure.beyondOne(count, bytes));
        }
        return new LoginMemory(memory.version(), memory.allocator(), figures);
    }

    private static void fill(Caches caches, RedisMemory memory, int count) {
        WarmingPlan plan = new WarmingPlan(Warming.PIPELINED, count, WINDOW, BATCH, Duration.ZERO, LIMIT);
        WarmingResult result = caches.logins().warmer().warm(plan, progress -> {});
        if (result.warmed().filled() + result.warmed().there() != count) {
            throw new IllegalStateException("the figure is about " + count + " logins, but of " + result.found()
                    + " this filling came to " + result.warmed());
        }
        requireKeys(memory, count);
    }

    private static void requireKeys(RedisMemory memory, int count) {
        long keys = memory.keys();
        if (keys != count) {
            throw new IllegalStateException("the figure is about " + count + " logins, but Redis holds " + keys
                    + " keys: somebody else writes there, or filling took longer than copies stand");
        }
    }
}
