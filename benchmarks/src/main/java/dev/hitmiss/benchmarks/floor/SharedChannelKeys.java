package dev.hitmiss.benchmarks.floor;

import dev.hitmiss.benchmarks.asked.Apart;
import dev.hitmiss.benchmarks.fixture.AskedCache;
import dev.hitmiss.benchmarks.fixture.ChannelKeys;
import dev.hitmiss.benchmarks.fixture.SeededServers;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The keys under which activations of channels stand in Redis,
 * copied before each iteration because they stand for half a minute.
 */
@State(Scope.Thread)
public class SharedChannelKeys {
    private CopiedKeys keys;

    @Setup(Level.Iteration)
    public void copy(SeededServers servers, ChannelKeys channels) {
        Apart.run(() -> keys =
                CopiedKeys.of(servers, AskedCache.CHANNELS, channels.drawn().allKnown()));
    }

    byte[] next() {
        return keys.next();
    }
}
