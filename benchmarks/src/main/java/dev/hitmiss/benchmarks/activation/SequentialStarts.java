package dev.hitmiss.benchmarks.activation;

import dev.hitmiss.caches.config.activation.Activation;
import dev.hitmiss.caches.config.activation.Finding;
import dev.hitmiss.caches.config.activation.SessionActivation;
import dev.hitmiss.caches.config.activation.Subscribing;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Cold starts as the seed made them before it had a config cache. */
@State(Scope.Thread)
public class SequentialStarts {
    private ColdStarts starts;
    private SessionActivation way;

    @Setup
    public void open(ColdStarts starts) {
        this.starts = starts;
        starts.rehearse(Finding.SEQUENTIAL, Subscribing.BEFORE_THE_ANSWER, Copies.NOT_ASKED);
        way = starts.withoutSubscription(Finding.SEQUENTIAL);
    }

    Activation activate() {
        return starts.activate(way, Copies.NOT_ASKED);
    }
}
