package dev.hitmiss.benchmarks.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hitmiss.caches.config.activation.Owner;
import dev.hitmiss.caches.config.activation.SubscriptionException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SlowChannelTest {
    private static final UUID OVERLAY = new UUID(0, 1);
    private static final Owner OWNER = new Owner(1, "ada");

    private final SlowChannel channel = new SlowChannel(Duration.ofMillis(1));

    @Test
    void awaitOne_subscribed_takesNoteOfIt() throws InterruptedException {
        channel.subscribe(OVERLAY, OWNER);
        assertThat(channel.hasAcknowledged()).isTrue();
        channel.awaitOne();
        assertThat(channel.hasAcknowledged()).isFalse();
    }

    @Test
    void awaitOne_subscribedTwice_saysSo() {
        channel.subscribe(OVERLAY, OWNER);
        channel.subscribe(OVERLAY, OWNER);
        assertThatThrownBy(channel::awaitOne)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the row is about activations that subscribe once, but this one did so more often");
    }

    @Test
    void subscribe_interrupted_acknowledgesNothing() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> channel.subscribe(OVERLAY, OWNER))
                .isInstanceOf(SubscriptionException.class)
                .hasMessage("nobody waits any more for overlay " + OVERLAY + " to be subscribed");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(channel.hasAcknowledged()).isFalse();
    }
}
