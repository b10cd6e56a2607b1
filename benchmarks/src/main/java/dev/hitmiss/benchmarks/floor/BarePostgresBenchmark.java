package dev.hitmiss.benchmarks.floor;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hitmiss.benchmarks.catalogue.Headline;
import dev.hitmiss.benchmarks.fixture.ChannelKeys;
import dev.hitmiss.benchmarks.fixture.DrawnTokens;
import dev.hitmiss.benchmarks.fixture.NewConfig;
import dev.hitmiss.benchmarks.fixture.OverlayKeys;
import dev.hitmiss.benchmarks.fixture.SeededDatabase;
import dev.hitmiss.benchmarks.fixture.TriggerKeys;
import dev.hitmiss.benchmarks.fixture.UnknownToken;
import dev.hitmiss.benchmarks.fixture.UserKeys;
import dev.hitmiss.caches.channel.ChannelCache;
import dev.hitmiss.caches.config.ConfigSnapshot;
import dev.hitmiss.caches.config.ConfigSource;
import dev.hitmiss.caches.session.Login;
import dev.hitmiss.caches.session.LoginCache;
import dev.hitmiss.caches.session.LoginKey;
import dev.hitmiss.caches.sql.Query;
import dev.hitmiss.caches.sql.Records;
import dev.hitmiss.caches.tier.Source;
import dev.hitmiss.caches.tier.Versioned;
import dev.hitmiss.caches.trigger.TriggerSource;
import dev.hitmiss.caches.user.User;
import dev.hitmiss.caches.user.UserCache;
import dev.hitmiss.caches.user.UserKey;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One row by key out of PostgreSQL through the pool, with no cache before it; and the same question without an answer. Of configs, where
 * the name says nothing else. And one such row that is written in the place of another.
 * Run: java -jar benchmarks/target/benchmarks.jar BarePostgresBenchmark
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class BarePostgresBenchmark {
    /** Whoever has a copy of the row has an old one afterwards; rows that need copies make them anew. */
    private static final Query<Long> UPSERT = new Query<>("""
            INSERT INTO configs (user_id, for_trigger, against_trigger, left_label, right_label, decay_speed)
            SELECT id, ?, ?, ?, ?, ? FROM users WHERE overlay_uuid = ?
            ON CONFLICT (user_id) DO UPDATE SET
                for_trigger = excluded.for_trigger, against_trigger = excluded.against_trigger,
                left_label = excluded.left_label, right_label = excluded.right_label, decay_speed = excluded.decay_speed
            RETURNING version
            """, row -> row.getLong("version"));

    private Records records;
    private Source<UUID, ConfigSnapshot> source;
    private Source<LoginKey, Login> logins;
    private Source<String, JsonNode> triggers;
    private Source<UserKey, User> users;
    private Source<String, Boolean> channels;

    @Setup
    public void open(SeededDatabase database) {
        records = new Records(database.dataSource());
        source = ConfigSource.of(records);
        logins = LoginCache.source(records);
        triggers = new TriggerSource(records);
        users = UserCache.source(records);
        channels = ChannelCache.source(records);
    }

    @Benchmark
    @Headline
    public Versioned<ConfigSnapshot> lookup(OverlayKeys overlays) {
        return source.load(overlays.drawn().nextKnown());
    }

    @Benchmark
    public Versioned<ConfigSnapshot> lookupAbsent(OverlayKeys overlays) {
        return source.load(overlays.drawn().nextUnknown());
    }

    @Benchmark
    public long upsert(OverlayKeys overlays) {
        return records.first(
                        "a config",
                        UPSERT,
                        NewConfig.FOR,
                        NewConfig.AGAINST,
                        NewConfig.LEFT,
                        NewConfig.RIGHT,
                        0.5,
                        overlays.drawn().nextKnown())
                .orElseThrow();
    }

    @Benchmark
    public Versioned<Login> lookupLogin(DrawnTokens tokens) {
        return logins.load(tokens.next().key());
    }

    @Benchmark
    public Versioned<Login> lookupAbsentLogin(UnknownToken unknown) {
        return logins.load(unknown.token().key());
    }

    @Benchmark
    public Versioned<JsonNode> lookupTrigger(TriggerKeys keys) {
        return triggers.load(keys.drawn().nextKnown());
    }

    @Benchmark
    public Versioned<JsonNode> lookupAbsentTrigger(TriggerKeys keys) {
        return triggers.load(keys.drawn().nextUnknown());
    }

    @Benchmark
    public Versioned<User> lookupUser(UserKeys keys) {
        return users.load(keys.drawn().nextKnown());
    }

    @Benchmark
    public Versioned<User> lookupAbsentUser(UserKeys keys) {
        return users.load(keys.drawn().nextUnknown());
    }

    @Benchmark
    public Versioned<Boolean> lookupChannel(ChannelKeys keys) {
        return channels.load(keys.drawn().nextKnown());
    }
}
