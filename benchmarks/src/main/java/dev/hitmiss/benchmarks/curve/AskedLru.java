package dev.hitmiss.benchmarks.curve;

import dev.hitmiss.caches.tier.Expiry;
import dev.hitmiss.caches.tier.Outcome;
import dev.hitmiss.caches.user.LockedLru;
import dev.hitmiss.caches.user.User;
import dev.hitmiss.caches.user.UserDetails;
import dev.hitmiss.caches.user.UserKey;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** The user cache as its seed built it, over a table and a clock in memory. */
final class AskedLru implements Asked {
    private static final User USER = new User(1, new UUID(0, 1), UserDetails.named("user"), false, Expiry.never());

    private final Rows<UserKey, User> rows;
    private final LockedLru cache;
    private final List<UserKey> keys;

    private AskedLru(Rows<UserKey, User> rows, LockedLru cache, List<UserKey> keys) {
        this.rows = rows;
        this.cache = cache;
        this.keys = keys;
    }

    static AskedLru open(Setup setup, int population, AdvancedClock clock) {
        Rows<UserKey, User> rows = new Rows<>(USER);
        return new AskedLru(
                rows,
                new LockedLru(setup.entries(), setup.timeToLive(), rows, clock::read),
                IntStream.range(0, population)
                        .mapToObj(key -> new UserKey("platform", Integer.toString(key)))
                        .toList());
    }

    @Override
    public Outcome read(int key) {
        long hits = cache.hits();
        var unused = cache.get(keys.get(key));
        return cache.hits() > hits ? Outcome.LOCAL_HIT : Outcome.LOADED;
    }

    @Override
    public long loads() {
        return rows.loads();
    }

    @Override
    public void close() {}
}
