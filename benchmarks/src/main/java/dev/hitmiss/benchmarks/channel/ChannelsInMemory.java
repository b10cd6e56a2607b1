package dev.hitmiss.benchmarks.channel;

import dev.hitmiss.benchmarks.asked.Apart;
import dev.hitmiss.benchmarks.fixture.AskedCache;
import dev.hitmiss.benchmarks.fixture.ChannelKeys;
import dev.hitmiss.benchmarks.fixture.DrawnKeys;
import dev.hitmiss.benchmarks.fixture.SeededServers;
import dev.hitmiss.caches.Caches;
import dev.hitmiss.caches.channel.ChannelCache;
import dev.hitmiss.caches.tier.Tiers;
import java.util.Map;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * An instance that has every channel it is asked for in its own memory, as many as it has room for. It is started before each
 * iteration, because it keeps them for half a minute.
 */
@State(Scope.Thread)
public class ChannelsInMemory {
    private DrawnKeys<String> keys;
    private Caches caches;

    @Setup(Level.Iteration)
    public void keep(SeededServers servers, ChannelKeys channels) {
        keys = channels.drawn();
        Apart.run(() -> {
            caches = servers.another(Map.of("CHANNEL_CACHE_TIERS", Tiers.LOCAL.name()));
            AskedCache.CHANNELS.keep(caches, keys.allKnown());
        });
    }

    @TearDown(Level.Iteration)
    public void close() {
        caches.close();
    }

    ChannelCache channels() {
        return caches.channels();
    }

    String next() {
        return keys.nextKnown();
    }
}
