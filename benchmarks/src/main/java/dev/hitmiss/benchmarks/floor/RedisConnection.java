package dev.hitmiss.benchmarks.floor;

import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.codec.ByteArrayCodec;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Lettuce as its makers ship it: one connection that all threads share, as the caches do. */
@State(Scope.Benchmark)
public class RedisConnection {
    private RedisClient client;
    private StatefulRedisConnection<byte[], byte[]> connection;

    @Setup
    public void connect() {
        client = RedisClient.create(System.getenv("REDIS_URL"));
        connection = client.connect(ByteArrayCodec.INSTANCE);
    }

    @TearDown
    public void close() {
        connection.close();
        client.shutdown();
    }

    byte[] get(byte[] key) {
        return connection.sync().get(key);
    }
}
