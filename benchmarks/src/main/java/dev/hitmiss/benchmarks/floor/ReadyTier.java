package dev.hitmiss.benchmarks.floor;

import dev.hitmiss.caches.tier.Filling;
import dev.hitmiss.caches.tier.Grants;
import dev.hitmiss.caches.tier.Lease;
import dev.hitmiss.caches.tier.Opening;
import dev.hitmiss.caches.tier.SharedTier;
import dev.hitmiss.caches.tier.Versioned;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A shared tier that has every copy at hand and so costs nothing. */
record ReadyTier<K, V>(Optional<Versioned<V>> copy) implements SharedTier<K, V> {
    @Override
    public Optional<Versioned<V>> get(K key) {
        return copy;
    }

    @Override
    public Opening<V> open(K key) {
        return Opening.taken();
    }

    @Override
    public Optional<Lease> lease(K key) {
        return Optional.empty();
    }

    @Override
    public Grants<K> leases(List<K> keys) {
        throw new UnsupportedOperationException("nothing is filled here");
    }

    @Override
    public int fillAll(List<Filling<K, V>> fillings) {
        throw new UnsupportedOperationException("nothing is filled here");
    }

    @Override
    public boolean fill(K key, Lease lease, Versioned<V> row) {
        return false;
    }

    @Override
    public void release(K key, Lease lease) {}

    @Override
    public Duration remaining(K key) {
        return Duration.ZERO;
    }

    @Override
    public Optional<Lease> claim(K key) {
        return Optional.empty();
    }

    @Override
    public void store(K key, Lease lease, Versioned<V> row) {}

    @Override
    public void drop(K key) {}

    @Override
    public void dropAll() {}
}
