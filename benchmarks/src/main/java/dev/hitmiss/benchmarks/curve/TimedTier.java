package dev.hitmiss.benchmarks.curve;

import dev.hitmiss.caches.tier.Filling;
import dev.hitmiss.caches.tier.Grants;
import dev.hitmiss.caches.tier.Lease;
import dev.hitmiss.caches.tier.Life;
import dev.hitmiss.caches.tier.Opening;
import dev.hitmiss.caches.tier.SharedTier;
import dev.hitmiss.caches.tier.Versioned;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The promise of a shared tier in memory: copies and leases end by an advanced clock, and there is room for all of them. Not
 * thread-safe.
 */
final class TimedTier<K, V> implements SharedTier<K, V> {
    private final AdvancedClock clock;
    private final Life<K, V> life;
    private final long leaseNanos;
    private final Map<K, Ending<Versioned<V>>> copies = new HashMap<>();
    private final Map<K, Ending<Lease>> leases = new HashMap<>();

    /** What stands until then. */
    private record Ending<T>(T what, long endNanos) {}

    TimedTier(AdvancedClock clock, Life<K, V> life, Duration leaseTime) {
        this.clock = clock;
        this.life = life;
        this.leaseNanos = leaseTime.toNanos();
    }

    private <T> Optional<Ending<T>> standing(Map<K, Ending<T>> all, K key) {
        Ending<T> one = all.get(key);
        if (one != null && clock.read() - one.endNanos() >= 0) {
            all.remove(key);
            return Optional.empty();
        }
        return Optional.ofNullable(one);
    }

    @Override
    public Optional<Versioned<V>> get(K key) {
        return standing(copies, key).map(Ending::what);
    }

    @Override
    public Opening<V> open(K key) {
        Optional<Versioned<V>> copy = get(key);
        return copy.isPresent()
                ? Opening.found(copy.get())
                : lease(key).<Opening<V>>map(Opening::granted).orElseGet(Opening::taken);
    }

    @Override
    public Optional<Lease> lease(K key) {
        return standing(leases, key).isPresent() ? Optional.empty() : claim(key);
    }

    @Override
    public Optional<Lease> claim(K key) {
        Lease mine = Lease.random();
        leases.put(key, new Ending<>(mine, clock.read() + leaseNanos));
        return Optional.of(mine);
    }

    @Override
    public Grants<K> leases(List<K> keys) {
        Map<K, Lease> granted = new LinkedHashMap<>();
        int there = 0;
        for (K key : keys) {
            if (get(key).isPresent()) {
                there++;
            } else {
                lease(key).ifPresent(lease -> granted.put(key, lease));
            }
        }
        return new Grants<>(granted, there, keys.size() - there - granted.size());
    }

    @Override
    public boolean fill(K key, Lease lease, Versioned<V> row) {
        boolean stands = holds(key, lease);
        if (stands) {
            leases.remove(key);
            put(key, row);
        }
        return stands;
    }

    private boolean holds(K key, Lease lease) {
        return standing(leases, key).filter(held -> held.what().equals(lease)).isPresent();
    }

    private void put(K key, Versioned<V> row) {
        Duration lives = life.of(key, row);
        if (!lives.isZero()) {
            copies.put(key, new Ending<>(row, clock.read() + lives.toNanos()));
        }
    }

    @Override
    public int fillAll(List<Filling<K, V>> fillings) {
        int stored = 0;
        for (Filling<K, V> filling : fillings) {
            if (filling.row().isAbsent()) {
                release(filling.key(), filling.lease());
            } else {
                stored += fill(filling.key(), filling.lease(), filling.row()) ? 1 : 0;
            }
        }
        return stored;
    }

    @Override
    public void release(K key, Lease lease) {
        if (holds(key, lease)) {
            leases.remove(key);
        }
    }

    @Override
    public Duration remaining(K key) {
        return standing(copies, key)
                .map(copy -> Duration.ofNanos(copy.endNanos() - clock.read()))
                .orElse(Duration.ZERO);
    }

    @Override
    public void store(K key, Lease lease, Versioned<V> row) {
        if (!fill(key, lease, row)) {
            drop(key);
        }
    }

    @Override
    public void drop(K key) {
        copies.remove(key);
        leases.remove(key);
    }

    @Override
    public void dropAll() {
        copies.clear();
        leases.clear();
    }
}
