package dev.hitmiss.benchmarks.floor;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hitmiss.benchmarks.catalogue.Headline;
import dev.hitmiss.caches.channel.ChannelCache;
import dev.hitmiss.caches.config.ConfigCache;
import dev.hitmiss.caches.config.ConfigSnapshot;
import dev.hitmiss.caches.tier.Codec;
import dev.hitmiss.caches.tier.FieldsCodec;
import dev.hitmiss.caches.tier.Versioned;
import dev.hitmiss.caches.trigger.TriggerCache;
import dev.hitmiss.caches.user.User;
import dev.hitmiss.caches.user.UserCache;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/**
 * The bytes of a cached config through the bare client, alone, 64 in one flush, and decoded by the cache's own codec; and what a hit of the
 * other caches fetches: the fields of a login as they are, the decoded ones of a user, the decoded bytes of a trigger and of a channel.
 * Run: java -jar benchmarks/target/benchmarks.jar BareRedisBenchmark
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class BareRedisBenchmark {
    private static final int FLUSHED_AT_ONCE = 64;
    private static final Codec<Boolean> CHANNELS = (Codec<Boolean>) ChannelCache.DEFINITION.form();
    private static final FieldsCodec<User> USERS =
            (FieldsCodec<User>) UserCache.definition(UserCache.TIME_TO_LIVE).form();

    @Benchmark
    @Headline
    public byte[] get(BareRedis redis, SharedKeys keys) {
        return there(redis.get(keys.next()));
    }

    /** What one of them costs. */
    @Benchmark
    @OperationsPerInvocation(FLUSHED_AT_ONCE)
    public List<byte[]> getPipelined(BareRedis redis, SharedKeys keys) {
        return there(redis.getAll(keys.next(FLUSHED_AT_ONCE)));
    }

    @Benchmark
    @Headline
    public Versioned<ConfigSnapshot> getAndDecode(BareRedis redis, SharedKeys keys) {
        return there(ConfigCache.CODEC.decode(redis.get(keys.next())));
    }

    @Benchmark
    public Map<String, byte[]> hgetall(BareRedis redis, SharedLoginKeys keys) {
        return there(redis.readHash(keys.next()));
    }

    @Benchmark
    public Versioned<JsonNode> getAndDecodeTrigger(BareRedis redis, SharedTriggerKeys keys) {
        return there(TriggerCache.CODEC.decode(redis.get(keys.next())));
    }

    @Benchmark
    public Versioned<User> hgetallAndDecodeUser(BareRedis redis, SharedUserKeys keys) {
        return there(USERS.decode(redis.readHash(keys.next())));
    }

    @Benchmark
    public Versioned<Boolean> getAndDecodeChannel(BareRedis redis, SharedChannelKeys keys) {
        return there(CHANNELS.decode(redis.get(keys.next())));
    }

    static byte[] there(byte @Nullable [] value) {
        if (value == null) {
            throw new IllegalStateException("the row is about a copy that stands in Redis, but this one does not");
        }
        return value;
    }

    private static <V> Versioned<V> there(Optional<Versioned<V>> decoded) {
        require(decoded.isPresent());
        return decoded.get();
    }

    private static Map<String, byte[]> there(Map<String, byte[]> fields) {
        require(!fields.isEmpty());
        return fields;
    }

    private static List<byte[]> there(List<byte[]> copies) {
        for (byte[] copy : copies) {
            require(copy != null);
        }
        return copies;
    }

    private static void require(boolean there) {
        if (!there) {
            throw new IllegalStateException("the row is about a copy that stands in Redis, but this one does not");
        }
    }
}
