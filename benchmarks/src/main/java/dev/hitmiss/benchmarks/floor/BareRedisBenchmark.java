package dev.hitmiss.benchmarks.floor;

import dev.hitmiss.benchmarks.catalogue.Headline;
import dev.hitmiss.caches.config.ConfigCache;
import dev.hitmiss.caches.config.ConfigSnapshot;
import dev.hitmiss.caches.tier.Versioned;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/**
 * The bytes of a cached config through the bare client, alone and decoded by the cache's own codec; and the fields of a cached login.
 * Run: java -jar benchmarks/target/benchmarks.jar BareRedisBenchmark
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class BareRedisBenchmark {

    @Benchmark
    @Headline
    public byte[] get(BareRedis redis, SharedKeys keys) {
        return redis.get(keys.next());
    }

    @Benchmark
    @Headline
    public Optional<Versioned<ConfigSnapshot>> getAndDecode(BareRedis redis, SharedKeys keys) {
        return ConfigCache.CODEC.decode(redis.get(keys.next()));
    }

    @Benchmark
    public Map<byte[], byte[]> hgetall(BareRedis redis, SharedLoginKeys keys) {
        Map<byte[], byte[]> fields = redis.readHash(keys.next());
        if (fields.isEmpty()) {
            throw new IllegalStateException("the row is about a login that stands in Redis, but this one does not");
        }
        return fields;
    }
}
