package dev.hitmiss.benchmarks.activation;

import dev.hitmiss.benchmarks.asked.Apart;
import dev.hitmiss.benchmarks.fixture.DrawnKeys;
import dev.hitmiss.benchmarks.fixture.ManyHands;
import dev.hitmiss.benchmarks.fixture.OverlayKeys;
import dev.hitmiss.benchmarks.fixture.Rehearsal;
import dev.hitmiss.benchmarks.fixture.SeededServers;
import dev.hitmiss.caches.Caches;
import dev.hitmiss.caches.config.activation.Activation;
import dev.hitmiss.caches.config.activation.ActivationMeasures;
import dev.hitmiss.caches.config.activation.Activations;
import dev.hitmiss.caches.config.activation.Finding;
import dev.hitmiss.caches.config.activation.OverlaySessions;
import dev.hitmiss.caches.config.activation.SessionActivation;
import dev.hitmiss.caches.config.activation.Subscribing;
import dev.hitmiss.caches.config.activation.Subscriptions;
import dev.hitmiss.caches.sql.Records;
import dev.hitmiss.caches.tier.Outcome;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * Overlays that have no session, and no copy in Redis that says so. JMH does not count how a
 * session ends; a level of invocation is sound here because an activation takes several round trips and a commit, thousands of times
 * the cost of a look at the clock. A state asks for them in one method alone: JMH gives each method others.
 */
@State(Scope.Thread)
public class ColdStarts {
    /** Of which cold starts may take half. */
    private static final int CONNECTIONS = 10;

    private BenchmarkParams benchmark;
    private Caches nearby;
    private Activations activations;
    private DrawnKeys<UUID> keys;
    private UUID overlayId;
    private @Nullable Outcome configRead;

    @Setup
    public void open(SeededServers servers, OverlayKeys overlays, BenchmarkParams benchmark) {
        nearby = servers.nearby();
        keys = overlays.drawn();
        this.benchmark = benchmark;
        activations = activations(servers.caches(), outcome -> configRead = outcome);
    }

    private static Activations activations(Caches caches, Consumer<Outcome> configReads) {
        return new Activations(
                new Records(caches.database().dataSource()),
                caches.config(),
                caches.overlays(),
                CONNECTIONS,
                new ActivationMeasures(configReads, took -> {}, failure -> {}));
    }

    @Setup(Level.Invocation)
    public void next() {
        overlayId = keys.nextKnown();
        configRead = null;
        Apart.run(this::forgetSession);
    }

    /** Not even that there is none is remembered: for that an overlay would have to come back within seconds. */
    private void forgetSession() {
        if (nearby.overlays().read(overlayId).valueOrNull() != null) {
            nearby.overlays().end(overlayId);
        }
        nearby.redis().delete(List.of(OverlaySessions.DEFINITION.sharedKey(overlayId)));
    }

    @TearDown(Level.Invocation)
    public void end() {
        Apart.run(this::endAgain);
    }

    private void endAgain() {
        if (nearby.overlays().end(overlayId).ofNothing()) {
            throw new IllegalStateException(
                    "the row is about cold starts, but overlay " + overlayId + " has no session after one");
        }
    }

    @TearDown
    public void close() {
        activations.close();
        nearby.close();
    }

    /** To be called before the next activation is measured. */
    void prepare(Copies copies) {
        Apart.run(() -> copies.prepare(nearby, overlayId));
    }

    SessionActivation way(Finding finding, Subscribing subscribing, Subscriptions subscriptions) {
        return activations.of(finding, subscribing, subscriptions);
    }

    SessionActivation withoutSubscription(Finding finding) {
        return way(finding, Subscribing.BEFORE_THE_ANSWER, Subscriptions.none());
    }

    /** Starts of that kind, over the nearest way to the servers and with subscriptions that take no time. */
    void rehearse(Finding finding, Subscribing subscribing, Copies copies) {
        try (Activations rehearsed = activations(nearby, outcome -> {})) {
            SessionActivation way = rehearsed.of(finding, subscribing, Subscriptions.none());
            List<UUID> overlays = keys.allKnown();
            Rehearsal.inRounds(
                    benchmark,
                    "starts",
                    overlays.size(),
                    () -> ManyHands.each(overlays, overlay -> rehearse(way, copies, overlay)));
        }
    }

    private void rehearse(SessionActivation way, Copies copies, UUID overlay) {
        copies.prepare(nearby, overlay);
        way.activate(overlay);
        nearby.overlays().end(overlay);
    }

    /** What is measured: a cold start whose config came from where the row says. */
    Activation activate(SessionActivation way, Copies copies) {
        Activation activation = way.activate(overlayId);
        if (activation.state() != Activation.State.ACTIVATED) {
            throw new IllegalStateException("the row is about cold starts, but overlay " + overlayId + " was "
                    + activation.state() + ": it had a session");
        }
        if (configRead != copies.answer()) {
            throw new IllegalStateException("the row is about cold starts with copies " + copies
                    + ", which the config cache answers by " + copies.answer() + ", but it answered by " + configRead);
        }
        return activation;
    }
}
