package dev.hitmiss.benchmarks.memory;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.hitmiss.caches.Caches;
import dev.hitmiss.caches.CachesSettings;
import dev.hitmiss.caches.data.Dataset;
import dev.hitmiss.caches.data.DatasetSpec;
import dev.hitmiss.caches.postgres.Database;
import dev.hitmiss.caches.tier.Tiers;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Prints as JSON how many bytes a cached login takes: of Redis, at several sizes, and of the heap of an instance that keeps logins in
 * its own memory. The servers that the environment names have to be fresh
 * ones, such as those of {@code hitmiss stack}, because there is more data than that of the rows:
 * {@code java -cp benchmarks.jar dev.hitmiss.benchmarks.memory.LoginMemoryMain}.
 */
public final class LoginMemoryMain {
    private static final List<Integer> COUNTS = List.of(1_000, 10_000, 100_000);

    /** No more than an instance keeps. */
    private static final int COUNT_IN_MEMORY = 10_000;

    private static final DatasetSpec DATA = new DatasetSpec(100_000, 1);

    private LoginMemoryMain() {}

    private record Report(LoginMemory inRedis, LoginHeap inMemory) {}

    public static void main(String[] args) throws IOException, InterruptedException {
        CachesSettings settings = CachesSettings.fromEnvironment(System.getenv());
        try (Database database =
                Database.open(settings.database(), settings.pool().withSize(1))) {
            Dataset.ensure(database, DATA);
        }
        JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValue(System.out, new Report(inRedis(settings), inMemory()));
    }

    private static LoginMemory inRedis(CachesSettings settings) throws InterruptedException {
        try (Caches caches = Caches.open(settings)) {
            return LoginMemory.measure(caches, COUNTS);
        }
    }

    private static LoginHeap inMemory() throws InterruptedException {
        Map<String, String> variant = new HashMap<>(System.getenv());
        variant.put("SESSION_CACHE_TIERS", Tiers.LOCAL_OVER_REDIS.name());
        try (Caches caches = Caches.open(CachesSettings.fromEnvironment(variant))) {
            return LoginHeap.measure(caches, DATA.seed(), COUNT_IN_MEMORY);
        }
    }
}
