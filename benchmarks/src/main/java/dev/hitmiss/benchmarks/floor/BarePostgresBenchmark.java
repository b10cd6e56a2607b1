package dev.hitmiss.benchmarks.floor;

import dev.hitmiss.benchmarks.catalogue.Headline;
import dev.hitmiss.benchmarks.fixture.DrawnTokens;
import dev.hitmiss.benchmarks.fixture.OverlayKeys;
import dev.hitmiss.benchmarks.fixture.SeededDatabase;
import dev.hitmiss.benchmarks.fixture.UnknownToken;
import dev.hitmiss.caches.config.ConfigSnapshot;
import dev.hitmiss.caches.config.ConfigSource;
import dev.hitmiss.caches.session.Login;
import dev.hitmiss.caches.session.LoginCache;
import dev.hitmiss.caches.session.LoginKey;
import dev.hitmiss.caches.sql.Records;
import dev.hitmiss.caches.tier.Source;
import dev.hitmiss.caches.tier.Versioned;
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
 * One row by key out of PostgreSQL through the pool, with no cache before it; and the same question without an answer. Of configs and of
 * logins.
 * Run: java -jar benchmarks/target/benchmarks.jar BarePostgresBenchmark
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class BarePostgresBenchmark {
    private Source<UUID, ConfigSnapshot> source;
    private Source<LoginKey, Login> logins;

    @Setup
    public void open(SeededDatabase database) {
        Records records = new Records(database.dataSource());
        source = ConfigSource.of(records);
        logins = LoginCache.source(records);
    }

    @Benchmark
    @Headline
    public Versioned<ConfigSnapshot> lookup(OverlayKeys keys) {
        return source.load(keys.nextKnown());
    }

    @Benchmark
    @Headline
    public Versioned<ConfigSnapshot> lookupAbsent(OverlayKeys keys) {
        return source.load(keys.nextUnknown());
    }

    @Benchmark
    public Versioned<Login> lookupLogin(DrawnTokens tokens) {
        return logins.load(tokens.next().key());
    }

    @Benchmark
    public Versioned<Login> lookupAbsentLogin(UnknownToken unknown) {
        return logins.load(unknown.token().key());
    }
}
