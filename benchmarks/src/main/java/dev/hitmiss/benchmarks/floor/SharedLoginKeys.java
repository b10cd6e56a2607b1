package dev.hitmiss.benchmarks.floor;

import dev.hitmiss.benchmarks.fixture.DrawnTokens;
import dev.hitmiss.benchmarks.fixture.SeededServers;
import java.nio.charset.StandardCharsets;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The keys under which logins stand in Redis, filled by the cache itself; they stand for as long as the cache lets them. */
@State(Scope.Thread)
public class SharedLoginKeys {
    private byte[][] keys;
    private int next;

    @Setup
    public void fill(SeededServers servers, DrawnTokens tokens) {
        servers.copyLogins(tokens.all());
        keys = tokens.all().stream()
                .map(token -> servers.caches().keyPrefix().of(token.sharedKey()))
                .map(key -> key.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
    }

    byte[] next() {
        next = next + 1 < keys.length ? next + 1 : 0;
        return keys[next];
    }
}
