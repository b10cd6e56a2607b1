package dev.hitmiss.benchmarks.memory;

import dev.hitmiss.benchmarks.experiment.ExperimentDocument;
import dev.hitmiss.benchmarks.experiment.Figure;
import dev.hitmiss.benchmarks.experiment.Unit;
import dev.hitmiss.caches.redis.Redis;
import dev.hitmiss.caches.sql.Records;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The document of what copies weigh, cache by cache: of Redis, and of the heap of an instance that keeps them in its memory. */
record CopyWeights(Redis redis, Records records, long seed, List<Integer> counts) {
    static final String NAME = "memory";

    /** A larger table is rounded up elsewhere than a smaller one, and what stands beside the copies weighs on few more than on many. */
    private static final double SIZES_DIFFER_PERCENT = 25;

    private static final double PERCENT = 100;

    CopyWeights {
        counts = List.copyOf(counts);
    }

    ExperimentDocument measure() throws InterruptedException {
        Instant started = Instant.now();
        List<Figure> figures = new ArrayList<>();
        for (CopiedCache cache : CopiedCache.values()) {
            SeededCopies<?, ?> copies = cache.copies(records, seed);
            add(figures, cache, "redis", copies.inRedis(redis, counts));
            add(figures, cache, "heap", copies.onTheHeap(redis, counts));
        }
        RedisMemory memory = new RedisMemory(redis);
        boolean pass = figures.stream().allMatch(Figure::keepsToLimit);
        return ExperimentDocument.of(
                NAME,
                "Copies of seeded rows are made in an empty Redis and in an instance's memory, and what they take beyond a single one is"
                        + " divided among them.",
                "each place holds as many copies as were asked for, all of them weigh something, and the sizes of one cache agree to "
                        + (int) SIZES_DIFFER_PERCENT + " %",
                started,
                figures,
                pass,
                "Redis " + memory.version() + " with " + memory.allocator() + ", the heap of Java " + Runtime.version()
                        + (pass ? "" : "; the sizes of one cache do not agree"));
    }

    private static void add(List<Figure> figures, CopiedCache cache, String place, List<MemoryFigure> weights) {
        Map<String, String> labels = Map.of("cache", cache.text(), "place", place);
        for (MemoryFigure weight : weights) {
            Map<String, String> sized =
                    Map.of("cache", cache.text(), "place", place, "entries", Integer.toString(weight.entries()));
            figures.add(Figure.of("bytes", Unit.BYTES, (double) weight.bytes(), sized));
            figures.add(Figure.of("bytes-per-entry", Unit.BYTES, weight.bytesPerEntry(), sized));
        }
        figures.add(Figure.within("sizes-differ", Unit.PERCENT, difference(weights), SIZES_DIFFER_PERCENT, labels));
    }

    /** Not within any limit where a copy weighs nothing. */
    private static double difference(List<MemoryFigure> weights) {
        double least =
                weights.stream().mapToDouble(MemoryFigure::bytesPerEntry).min().orElse(0);
        double most =
                weights.stream().mapToDouble(MemoryFigure::bytesPerEntry).max().orElse(0);
        return least > 0 ? PERCENT * (most - least) / least : Double.NaN;
    }
}
