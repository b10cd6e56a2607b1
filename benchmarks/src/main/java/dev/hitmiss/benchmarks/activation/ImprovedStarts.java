package dev.hitmiss.benchmarks.activation;

import dev.hitmiss.caches.config.activation.Activation;
import dev.hitmiss.caches.config.activation.SessionActivation;
import dev.hitmiss.caches.config.activation.Subscribing;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Cold starts in one of the other ways. */
@State(Scope.Thread)
public class ImprovedStarts {
    @Param
    Improvement improvement;

    private ColdStarts starts;
    private SessionActivation way;

    @Setup
    public void open(ColdStarts starts) {
        this.starts = starts;
        starts.rehearse(improvement.finding(), Subscribing.BEFORE_THE_ANSWER, improvement.copies());
        way = starts.withoutSubscription(improvement.finding());
    }

    @Setup(Level.Invocation)
    public void prepare() {
        starts.prepare(improvement.copies());
    }

    Activation activate() {
        return starts.activate(way, improvement.copies());
    }
}
