package dev.hitmiss.benchmarks.client;

import dev.hitmiss.benchmarks.fixture.Distance;
import dev.hitmiss.benchmarks.floor.BareClient;
import dev.hitmiss.caches.CachesSettings;
import dev.hitmiss.caches.redis.Redis;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A value of 200 bytes in the Redis beside the fork, and a client to ask for it that threads may share. */
@State(Scope.Benchmark)
public class OneValue {
    private static final int BYTES = 200;
    private static final long SEED = 1;
    private static final Duration LIFE = Duration.ofHours(1);

    @Param
    Sharing sharing;

    @Param
    Route route;

    private String name;
    private byte[] key;
    private Redis redis;
    private BareClient client;

    @Setup
    public void put() {
        CachesSettings settings = CachesSettings.fromEnvironment(Distance.beside());
        name = settings.keyPrefix().of("client_benchmark:value");
        key = name.getBytes(StandardCharsets.UTF_8);
        byte[] value = new byte[BYTES];
        new Random(SEED).nextBytes(value);
        redis = sharing.client().open(settings.redis(), settings.redisSettings());
        redis.set(name, value, LIFE);
        client = BareClient.connect(sharing.client(), route.to(settings.redis()));
    }

    @TearDown
    public void delete() {
        client.close();
        redis.delete(List.of(name));
        redis.close();
    }

    /** For one thread. */
    BareClient lend() {
        return sharing.isPerThread() ? client.another() : client;
    }

    void takeBack(BareClient lent) {
        if (sharing.isPerThread()) {
            lent.close();
        }
    }

    byte[] get(BareClient lent) {
        byte[] value = lent.get(key);
        if (value == null || value.length != BYTES) {
            throw new IllegalStateException("the row is about a value of " + BYTES + " bytes, but Redis answers with "
                    + (value == null ? "none" : value.length + " bytes"));
        }
        return value;
    }
}
