package dev.hitmiss.benchmarks.curve;

import dev.hitmiss.benchmarks.fixture.EmptyLedger;
import dev.hitmiss.caches.tier.AdaptiveLife;
import dev.hitmiss.caches.tier.Backing;
import dev.hitmiss.caches.tier.CacheDefinition;
import dev.hitmiss.caches.tier.CacheDefinition.Writing;
import dev.hitmiss.caches.tier.Coherence;
import dev.hitmiss.caches.tier.Instance;
import dev.hitmiss.caches.tier.JsonCodec;
import dev.hitmiss.caches.tier.KeySpace;
import dev.hitmiss.caches.tier.Life;
import dev.hitmiss.caches.tier.Lifetimes;
import dev.hitmiss.caches.tier.Outcome;
import dev.hitmiss.caches.tier.Peers;
import dev.hitmiss.caches.tier.TieredCache;
import dev.hitmiss.caches.tier.Tiers;
import dev.hitmiss.caches.tier.Upkeep;
import dev.hitmiss.caches.tier.Variant;
import java.time.Duration;
import java.util.function.BiConsumer;

/** The reference caches' own read path, over a table, a shared tier and a clock in memory. Lives have no jitter: that is drawn. */
final class AskedTiers implements Asked {
    private static final KeySpace<Integer> KEYS = new KeySpace<>("number:", Object::toString, Integer::parseInt);
    private static final Duration LEASE_TIME = Duration.ofSeconds(10);

    private final Instance instance;
    private final Rows<Integer, String> rows;
    private final TieredCache<Integer, String> cache;

    private AskedTiers(Instance instance, Rows<Integer, String> rows, TieredCache<Integer, String> cache) {
        this.instance = instance;
        this.rows = rows;
        this.cache = cache;
    }

    static AskedTiers open(Setup setup, AdvancedClock clock) {
        Upkeep upkeep = Upkeep.inStepWith(clock);
        CacheDefinition<Integer, String> definition = new CacheDefinition<>(
                "numbers", KEYS, new JsonCodec<>(String.class), lifetimes(setup), Writing.INVALIDATES);
        Life<Integer, String> life = definition::life;
        BiConsumer<Integer, Outcome> reads = (key, outcome) -> {};
        if (setup.adapts()) {
            AdaptiveLife<Integer, String> adaptive =
                    new AdaptiveLife<>(definition.lifetimes(), setup.longestLife(), upkeep);
            life = adaptive;
            reads = adaptive;
        }
        EmptyLedger ledger = new EmptyLedger();
        Rows<Integer, String> rows = new Rows<>("row");
        Instance instance = new Instance(ledger, () -> {}, upkeep);
        Variant variant = Variant.of(setup.tiers()).with(Coherence.NONE).withLocalEntriesMax(setup.entries());
        return new AskedTiers(
                instance,
                rows,
                instance.cache(
                        definition,
                        variant,
                        new Backing<>(new TimedTier<>(clock, life, LEASE_TIME), rows, ledger, Peers.silent(), reads)));
    }

    private static Lifetimes lifetimes(Setup setup) {
        return setup.tiers() == Tiers.LOCAL_OVER_REDIS
                ? Lifetimes.of(setup.longestLife())
                        .withLocal(setup.timeToLive())
                        .withoutJitter()
                : Lifetimes.of(setup.timeToLive()).withoutJitter();
    }

    @Override
    public Outcome read(int key) {
        return cache.read(key).outcome();
    }

    @Override
    public long loads() {
        return rows.loads();
    }

    @Override
    public void close() {
        instance.close();
    }
}
