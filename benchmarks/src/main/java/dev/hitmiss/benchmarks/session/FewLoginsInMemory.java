package dev.hitmiss.benchmarks.session;

import dev.hitmiss.benchmarks.fixture.DrawnToken;
import dev.hitmiss.benchmarks.fixture.SeededData;
import dev.hitmiss.benchmarks.fixture.SeededServers;
import dev.hitmiss.caches.CacheVariants;
import dev.hitmiss.caches.Caches;
import dev.hitmiss.caches.session.LoginCache;
import dev.hitmiss.caches.tier.Tiers;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * An instance whose memory has room for some of the 10,000 logins, over copies of all of them in Redis, for four and a half minutes at
 * least: a fork has to be over by then.
 */
@State(Scope.Benchmark)
public class FewLoginsInMemory {
    @Param({"100", "1000", "10000"})
    int room;

    private Caches caches;
    private List<DrawnToken> tokens;

    @Setup
    public void open(SeededServers servers) {
        tokens = IntStream.range(0, SeededData.POPULATION)
                .mapToObj(DrawnToken::ofRow)
                .toList();
        servers.copyLogins(tokens);
        caches = servers.another(Map.of("SESSION_CACHE_TIERS", Tiers.LOCAL_OVER_REDIS.name()), this::withRoom);
    }

    private CacheVariants withRoom(CacheVariants usual) {
        return usual.withSession(usual.session().withLocalEntriesMax(room));
    }

    @TearDown
    public void close() {
        caches.close();
    }

    LoginCache logins() {
        return caches.logins();
    }

    String token(int row) {
        return tokens.get(row).text();
    }
}
