package dev.hitmiss.benchmarks.user;

import dev.hitmiss.benchmarks.fixture.AskedCache;
import dev.hitmiss.benchmarks.fixture.SeededData;
import dev.hitmiss.benchmarks.fixture.SeededServers;
import dev.hitmiss.caches.Caches;
import dev.hitmiss.caches.tier.Tiers;
import dev.hitmiss.caches.user.UserCache;
import dev.hitmiss.caches.user.UserDetails;
import dev.hitmiss.caches.user.UserKey;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * An instance whose memory has room for some of the 10,000 users, and nobody else has copies. And what some of them say of themselves,
 * to be written over what any of them does.
 */
@State(Scope.Benchmark)
public class FewUsersInMemory {
    private static final int DETAILS = 64;
    private static final int REHEARSED = 1_000;

    @Param({"100", "1000", "10000"})
    int room;

    private Caches caches;
    private List<UserKey> keys;
    private List<UserDetails> details;

    @Setup
    public void open(SeededServers servers, BenchmarkParams benchmark) {
        caches = servers.another(
                Map.of("USER_CACHE_TIERS", Tiers.LOCAL.name(), "USER_CACHE_SIZE", Integer.toString(room)));
        keys = IntStream.range(0, SeededData.POPULATION)
                .mapToObj(AskedCache.USERS.known())
                .toList();
        details = keys.stream()
                .limit(DETAILS)
                .map(key -> users().read(key).value().orElseThrow().details())
                .toList();
        servers.rehearse(benchmark, "updates", keys.subList(0, REHEARSED), this::writeAgain);
    }

    /** What the user says already: other rows read these users. */
    private void writeAgain(UserKey key) {
        users().update(key, users().read(key).value().orElseThrow().details());
    }

    @TearDown
    public void close() {
        caches.close();
    }

    UserCache users() {
        return caches.users();
    }

    UserKey key(int row) {
        return keys.get(row);
    }

    UserDetails details(int turn) {
        return details.get(turn % DETAILS);
    }
}
