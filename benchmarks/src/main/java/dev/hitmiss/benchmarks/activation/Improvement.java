package dev.hitmiss.benchmarks.activation;

import dev.hitmiss.caches.config.activation.Finding;

/** What could be done about a cold start beside caching configs, or to have the copy in time. */
public enum Improvement {
    PARALLEL(Finding.PARALLEL, Copies.NOT_ASKED),
    JOINED(Finding.JOINED, Copies.NOT_ASKED),
    PREWARMED(Finding.CACHED, Copies.PREWARMED);

    private final Finding finding;
    private final Copies copies;

    Improvement(Finding finding, Copies copies) {
        this.finding = finding;
        this.copies = copies;
    }

    Finding finding() {
        return finding;
    }

    Copies copies() {
        return copies;
    }
}
