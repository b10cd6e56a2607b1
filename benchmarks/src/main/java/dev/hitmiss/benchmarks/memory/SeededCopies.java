package dev.hitmiss.benchmarks.memory;

import dev.hitmiss.benchmarks.fixture.EmptyLedger;
import dev.hitmiss.benchmarks.fixture.ManyHands;
import dev.hitmiss.caches.redis.Redis;
import dev.hitmiss.caches.redis.RedisQuestion;
import dev.hitmiss.caches.redis.RedisTier;
import dev.hitmiss.caches.tier.Backing;
import dev.hitmiss.caches.tier.CacheDefinition;
import dev.hitmiss.caches.tier.Coherence;
import dev.hitmiss.caches.tier.Instance;
import dev.hitmiss.caches.tier.Lifetimes;
import dev.hitmiss.caches.tier.Peers;
import dev.hitmiss.caches.tier.Source;
import dev.hitmiss.caches.tier.Statistics;
import dev.hitmiss.caches.tier.TieredCache;
import dev.hitmiss.caches.tier.Tiers;
import dev.hitmiss.caches.tier.Variant;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The copies that one cache makes of seeded rows, and what they weigh. They stand for a day, so that the first is there when the last is
 * counted: a copy's end takes the same room whenever it comes.
 */
record SeededCopies<K, V>(CacheDefinition<K, V> definition, Source<K, V> source, IntFunction<K> keys) {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration LEASE_TIME = Duration.ofSeconds(30);

    static <K, V> SeededCopies<K, V> of(CacheDefinition<K, V> definition, Source<K, V> source, IntFunction<K> keys) {
        return new SeededCopies<>(definition.withLifetimes(Lifetimes.of(DAY)), source, keys);
    }

    /** Fills a Redis that has no keys with more and more of them, and leaves it without keys. */
    List<MemoryFigure> inRedis(Redis redis, List<Integer> counts) throws InterruptedException {
        RedisMemory memory = new RedisMemory(redis);
        memory.requireKeys(0, "nothing");
        try (Instance instance = instance(redis)) {
            TieredCache<K, V> cache = cache(instance, redis, Variant.of(Tiers.REDIS));
            copy(cache, 1);
            long ofOne = memory.usedBytes();
            List<MemoryFigure> figures = new ArrayList<>();
            for (int count : counts) {
                copy(cache, count);
                memory.requireKeys(count, definition.name());
                long bytes = memory.usedBytes() - ofOne;
                memory.requireKeys(count, definition.name());
                figures.add(MemoryFigure.beyondOne(count, bytes));
            }
            cache.invalidateAll();
            return figures;
        }
    }

    /** Keeps more and more of them in this JVM's memory, the map around them included. */
    List<MemoryFigure> onTheHeap(Redis redis, List<Integer> counts) throws InterruptedException {
        HeapMemory memory = new HeapMemory();
        List<MemoryFigure> figures = new ArrayList<>();
        for (int count : counts) {
            try (Instance instance = instance(redis)) {
                TieredCache<K, V> cache = cache(
                        instance,
                        redis,
                        Variant.of(Tiers.LOCAL).with(Coherence.NONE).withLocalEntriesMax(count));
                copy(cache, 1);
                long ofOne = memory.usedBytes();
                copy(cache, count);
                long bytes = memory.usedBytes() - ofOne;
                requireCopies(cache.statistics(), count);
                figures.add(MemoryFigure.beyondOne(count, bytes));
            }
        }
        return figures;
    }

    private static Instance instance(Redis redis) {
        return new Instance(new EmptyLedger(), new RedisQuestion(redis));
    }

    private TieredCache<K, V> cache(Instance instance, Redis redis, Variant variant) {
        return instance.cache(
                definition,
                variant,
                new Backing<>(
                        new RedisTier<>(redis, definition, definition::life, LEASE_TIME),
                        source,
                        new EmptyLedger(),
                        Peers.silent(),
                        (key, outcome) -> {}));
    }

    private void copy(TieredCache<K, V> cache, int count) {
        ManyHands.each(IntStream.range(0, count).boxed().toList(), index -> {
            if (cache.read(keys.apply(index)).valueOrNull() == null) {
                throw new IllegalStateException("the figure is about " + count + " copies of " + definition.name()
                        + ", but PostgreSQL has no row of number " + index);
            }
        });
    }

    private void requireCopies(Statistics statistics, int count) {
        if (statistics.localEntries() != count || statistics.evictions() > 0) {
            throw new IllegalStateException("the figure is about " + count + " copies of " + definition.name()
                    + ", but the instance keeps " + statistics.localEntries() + " after " + statistics.evictions()
                    + " evictions");
        }
    }
}
