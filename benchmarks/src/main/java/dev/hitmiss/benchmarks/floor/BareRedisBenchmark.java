package dev.hitmiss.benchmarks.floor;

import dev.hitmiss.benchmarks.catalogue.Headline;
import dev.hitmiss.benchmarks.fixture.OverlayKeys;
import dev.hitmiss.benchmarks.fixture.SeededServers;
import dev.hitmiss.caches.config.ConfigCache;
import dev.hitmiss.caches.config.ConfigSnapshot;
import dev.hitmiss.caches.tier.Versioned;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.codec.ByteArrayCodec;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The bytes of a cached config through Lettuce as its makers ship it, alone and decoded by the cache's own codec.
 * Run: java -jar benchmarks/target/benchmarks.jar BareRedisBenchmark
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class BareRedisBenchmark {
    private RedisClient client;
    private StatefulRedisConnection<byte[], byte[]> connection;
    private byte[][] sharedKeys;
    private int next;

    @Setup
    public void connect(SeededServers servers, OverlayKeys keys) {
        for (UUID overlayId : keys.allKnown()) {
            servers.caches().config().read(overlayId);
        }
        sharedKeys = Arrays.stream(keys.allKnown())
                .map(ConfigCache.DEFINITION.sharedKey())
                .map(key -> key.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
        client = RedisClient.create(System.getenv("REDIS_URL"));
        connection = client.connect(ByteArrayCodec.INSTANCE);
    }

    @TearDown
    public void close() {
        connection.close();
        client.shutdown();
    }

    @Benchmark
    @Headline
    public byte[] get() {
        return connection.sync().get(sharedKeys[next++ & (sharedKeys.length - 1)]);
    }

    @Benchmark
    @Headline
    public Optional<Versioned<ConfigSnapshot>> getAndDecode() {
        return ConfigCache.DEFINITION.codec().decode(get());
    }
}
