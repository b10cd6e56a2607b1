package dev.hitmiss.benchmarks.channel;

import dev.hitmiss.benchmarks.fixture.AskedCache;
import dev.hitmiss.benchmarks.fixture.ChannelKeys;
import dev.hitmiss.benchmarks.fixture.SeededServers;
import java.util.List;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * The next channel, its copy in Redis deleted just before it is asked for. JMH does not count that time; a level of
 * invocation is sound here because an operation takes several round trips, thousands of times the cost of a look at the clock.
 */
@State(Scope.Thread)
public class ForgottenChannel {
    private String key;

    @Setup
    public void rehearse(SeededServers servers, ChannelKeys channels, BenchmarkParams benchmark) {
        servers.rehearseLoads(benchmark, AskedCache.CHANNELS, channels.drawn().allKnown());
    }

    @Setup(Level.Invocation)
    public void forget(SeededServers servers, ChannelKeys channels) {
        key = channels.drawn().nextKnown();
        AskedCache.CHANNELS.forget(servers.caches(), List.of(key));
    }

    String key() {
        return key;
    }
}
