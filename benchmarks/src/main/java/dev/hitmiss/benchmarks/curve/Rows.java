package dev.hitmiss.benchmarks.curve;

import dev.hitmiss.caches.tier.Source;
import dev.hitmiss.caches.tier.Versioned;

/** A table in memory that has a row for every key, the same one, and counts how often it is asked. For one thread. */
final class Rows<K, V> implements Source<K, V> {
    private final Versioned<V> row;
    private long loads;

    Rows(V value) {
        this.row = new Versioned<>(1, value);
    }

    @Override
    public Versioned<V> load(K key) {
        loads++;
        return row;
    }

    long loads() {
        return loads;
    }
}
