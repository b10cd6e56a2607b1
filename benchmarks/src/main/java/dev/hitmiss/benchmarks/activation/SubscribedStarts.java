package dev.hitmiss.benchmarks.activation;

import dev.hitmiss.caches.config.activation.Activation;
import dev.hitmiss.caches.config.activation.SessionActivation;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Cold starts of overlays that subscribe to a channel; the session ends once they have, so that subscriptions never queue up. */
@State(Scope.Thread)
public class SubscribedStarts {
    @Param
    SubscribingWay way;

    @Param
    SubscribeTime subscribe;

    private ColdStarts starts;
    private SlowChannel channel;
    private SessionActivation activation;

    @Setup
    public void open(ColdStarts starts) {
        this.starts = starts;
        starts.rehearse(way.finding(), way.subscribing(), way.copies());
        channel = new SlowChannel(subscribe.duration());
        activation = starts.way(way.finding(), way.subscribing(), channel);
    }

    @Setup(Level.Invocation)
    public void prepare() {
        starts.prepare(way.copies());
    }

    @TearDown(Level.Invocation)
    public void awaitSubscription() throws InterruptedException {
        channel.awaitOne();
    }

    Activation activate() {
        Activation activated = starts.activate(activation, way.copies());
        if (way.answersOnceSubscribed() && !channel.hasAcknowledged()) {
            throw new IllegalStateException(
                    "the row is about activations that answer once they are subscribed, but this"
                            + " one answered before");
        }
        return activated;
    }
}
