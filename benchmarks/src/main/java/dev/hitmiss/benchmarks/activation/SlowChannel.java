package dev.hitmiss.benchmarks.activation;

import dev.hitmiss.caches.config.activation.Owner;
import dev.hitmiss.caches.config.activation.SubscriptionException;
import dev.hitmiss.caches.config.activation.Subscriptions;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Acknowledges each subscription after the same time, and knows how many it has acknowledged that nobody has taken note of. Thread-safe. */
final class SlowChannel implements Subscriptions {
    private static final long PATIENCE_SECONDS = 10;

    private final Duration takes;
    private final Semaphore acknowledged = new Semaphore(0);

    SlowChannel(Duration takes) {
        this.takes = takes;
    }

    @Override
    public void subscribe(UUID overlayId, Owner owner) {
        try {
            TimeUnit.NANOSECONDS.sleep(takes.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SubscriptionException("nobody waits any more for overlay " + overlayId + " to be subscribed", e);
        }
        acknowledged.release();
    }

    boolean hasAcknowledged() {
        return acknowledged.availablePermits() > 0;
    }

    /** Waits for the one subscription that an activation makes. */
    void awaitOne() throws InterruptedException {
        if (!acknowledged.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the row is about activations that subscribe, but this one had not after "
                    + PATIENCE_SECONDS + " s");
        }
        if (hasAcknowledged()) {
            throw new IllegalStateException(
                    "the row is about activations that subscribe once, but this one did so more" + " often");
        }
    }
}
