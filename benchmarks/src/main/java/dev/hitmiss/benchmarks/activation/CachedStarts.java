package dev.hitmiss.benchmarks.activation;

import dev.hitmiss.caches.config.activation.Activation;
import dev.hitmiss.caches.config.activation.Finding;
import dev.hitmiss.caches.config.activation.SessionActivation;
import dev.hitmiss.caches.config.activation.Subscribing;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Cold starts that ask the config cache. */
@State(Scope.Thread)
public class CachedStarts {
    @Param({"COLD", "WARM"})
    Copies copies;

    private ColdStarts starts;
    private SessionActivation way;

    @Setup
    public void open(ColdStarts starts) {
        this.starts = starts;
        starts.rehearse(Finding.CACHED, Subscribing.BEFORE_THE_ANSWER, copies);
        way = starts.withoutSubscription(Finding.CACHED);
    }

    @Setup(Level.Invocation)
    public void prepare() {
        starts.prepare(copies);
    }

    Activation activate() {
        return starts.activate(way, copies);
    }
}
