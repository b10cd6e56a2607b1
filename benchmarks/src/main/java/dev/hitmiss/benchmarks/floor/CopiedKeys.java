package dev.hitmiss.benchmarks.floor;

import dev.hitmiss.benchmarks.fixture.AskedCache;
import dev.hitmiss.benchmarks.fixture.SeededServers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What keys whose copies the cache itself has made are called in Redis, round and round. Not thread-safe. */
final class CopiedKeys {
    private final byte[][] keys;
    private int next;

    CopiedKeys(SeededServers servers, List<String> sharedKeys) {
        keys = sharedKeys.stream()
                .map(servers.caches().keyPrefix()::of)
                .map(key -> key.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
    }

    static <K> CopiedKeys of(SeededServers servers, AskedCache<K> cache, List<K> keys) {
        servers.copy(cache, keys);
        return new CopiedKeys(servers, keys.stream().map(cache.sharedKey()).toList());
    }

    List<byte[]> next(int count) {
        List<byte[]> some = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            some.add(next());
        }
        return some;
    }

    byte[] next() {
        next = next + 1 < keys.length ? next + 1 : 0;
        return keys[next];
    }
}
