package dev.hitmiss.benchmarks.activation;

import dev.hitmiss.caches.config.activation.Finding;
import dev.hitmiss.caches.config.activation.Subscribing;

/** How an activation comes by its config, and whether its answer waits for the subscription. */
public enum SubscribingWay {
    SEQUENTIAL(Finding.SEQUENTIAL, Copies.NOT_ASKED, Subscribing.BEFORE_THE_ANSWER),
    CACHED(Finding.CACHED, Copies.WARM, Subscribing.BEFORE_THE_ANSWER),
    /** From the cache as well. */
    IN_THE_BACKGROUND(Finding.CACHED, Copies.WARM, Subscribing.IN_THE_BACKGROUND);

    private final Finding finding;
    private final Copies copies;
    private final Subscribing subscribing;

    SubscribingWay(Finding finding, Copies copies, Subscribing subscribing) {
        this.finding = finding;
        this.copies = copies;
        this.subscribing = subscribing;
    }

    Finding finding() {
        return finding;
    }

    Copies copies() {
        return copies;
    }

    Subscribing subscribing() {
        return subscribing;
    }

    boolean answersOnceSubscribed() {
        return subscribing == Subscribing.BEFORE_THE_ANSWER;
    }
}
