package dev.hitmiss.benchmarks.floor;

import dev.hitmiss.benchmarks.fixture.Distance;
import dev.hitmiss.benchmarks.fixture.SeededServers;
import dev.hitmiss.caches.CachesSettings;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Redis at a distance through the bare client that the row names. */
@State(Scope.Benchmark)
public class BareRedis {
    private BareClient client;

    @Setup
    public void connect(Distance distance, SeededServers servers) {
        client = BareClient.connect(
                servers.client(),
                CachesSettings.fromEnvironment(distance.environment()).redis());
    }

    @TearDown
    public void close() {
        client.close();
    }

    byte[] get(byte[] key) {
        return client.get(key);
    }

    List<byte[]> getAll(List<byte[]> keys) {
        return client.getAll(keys);
    }

    Map<String, byte[]> readHash(byte[] key) {
        return client.readHash(key);
    }
}
