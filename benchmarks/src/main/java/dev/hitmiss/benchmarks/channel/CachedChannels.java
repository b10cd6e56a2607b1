package dev.hitmiss.benchmarks.channel;

import dev.hitmiss.benchmarks.asked.Apart;
import dev.hitmiss.benchmarks.fixture.AskedCache;
import dev.hitmiss.benchmarks.fixture.ChannelKeys;
import dev.hitmiss.benchmarks.fixture.DrawnKeys;
import dev.hitmiss.benchmarks.fixture.SeededServers;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Channels whose activation stands in Redis, copied before each iteration because it does for half a minute. */
@State(Scope.Thread)
public class CachedChannels {
    private DrawnKeys<String> keys;

    @Setup(Level.Iteration)
    public void copy(SeededServers servers, ChannelKeys channels) {
        keys = channels.drawn();
        Apart.run(() -> servers.copy(AskedCache.CHANNELS, keys.allKnown()));
    }

    String next() {
        return keys.nextKnown();
    }
}
