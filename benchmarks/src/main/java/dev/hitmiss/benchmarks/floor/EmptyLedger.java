package dev.hitmiss.benchmarks.floor;

import dev.hitmiss.caches.tier.Change;
import dev.hitmiss.caches.tier.Invalidation;
import dev.hitmiss.caches.tier.Ledger;
import dev.hitmiss.caches.tier.WideChange;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** The system of record of a cache that nobody writes. */
final class EmptyLedger implements Ledger {
    @Override
    public <V> Committed<V> commit(Change<V> change, @Nullable LongFunction<Invalidation> note) {
        throw new UnsupportedOperationException("nothing is written here");
    }

    @Override
    public <R> CommittedWide<R> commitWide(WideChange<R> change, Consumer<List<Invalidation>> beforeTheCommit) {
        throw new UnsupportedOperationException("nothing is written here");
    }

    @Override
    public long note(Invalidation invalidation) {
        throw new UnsupportedOperationException("nothing is written here");
    }

    @Override
    public List<Note> notes(Set<String> caches, Duration standingFor, long after, int limit) {
        return List.of();
    }

    @Override
    public void strike(Collection<Long> notes) {}
}
