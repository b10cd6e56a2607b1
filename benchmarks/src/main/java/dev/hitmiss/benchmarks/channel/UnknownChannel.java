package dev.hitmiss.benchmarks.channel;

import dev.hitmiss.benchmarks.fixture.AskedCache;
import dev.hitmiss.benchmarks.fixture.ChannelKeys;
import dev.hitmiss.benchmarks.fixture.DrawnKeys;
import dev.hitmiss.benchmarks.fixture.SeededServers;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;

/** A channel that does not exist and that nobody asked for before. To find that out takes what a load takes. */
@State(Scope.Thread)
public class UnknownChannel {
    private DrawnKeys<String> keys;

    @Setup
    public void rehearse(SeededServers servers, ChannelKeys channels, BenchmarkParams benchmark) {
        keys = channels.drawn();
        servers.rehearseAbsences(benchmark, AskedCache.CHANNELS, keys);
    }

    String key() {
        return keys.nextUnknown();
    }
}
