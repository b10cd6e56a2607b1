package dev.hitmiss.benchmarks.floor;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.hitmiss.benchmarks.floor.CopiesOf.Kept;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.ThreadParams;

/**
 * A hit of a Caffeine cache that is bounded and whose entries expire, with nothing around it: by the keys of each reference cache,
 * and with as much room as that has. The key of a login is made of its token by the cache's own code, so that what stands on it is
 * compared without the digest.
 * Run: java -jar benchmarks/target/benchmarks.jar BareCaffeineBenchmark
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class BareCaffeineBenchmark {
    @Param
    CopiesOf copies;

    private Kept kept;
    private Cache<Object, Object> cache;

    @Setup
    public void fill(ThreadParams thread) {
        kept = copies.draw(thread);
        cache = Caffeine.newBuilder()
                .maximumSize(kept.room())
                .expireAfterWrite(Duration.ofHours(24))
                .build();
        kept.keys().forEach(key -> cache.put(key, new Object()));
    }

    @Benchmark
    public Object get() {
        return cache.getIfPresent(kept.asked().get());
    }
}
