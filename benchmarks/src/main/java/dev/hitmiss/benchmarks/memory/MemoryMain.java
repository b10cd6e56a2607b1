package dev.hitmiss.benchmarks.memory;

import dev.hitmiss.benchmarks.experiment.ExperimentDocument;
import dev.hitmiss.caches.CachesSettings;
import dev.hitmiss.caches.data.Dataset;
import dev.hitmiss.caches.data.DatasetSpec;
import dev.hitmiss.caches.postgres.Database;
import dev.hitmiss.caches.redis.Redis;
import dev.hitmiss.caches.sql.Records;
import java.io.IOException;
import java.util.Collections;

/**
 * Writes what a copy takes of Redis and of the heap, for every cache, as the document of an experiment, to standard output where no file is
 * named. The servers that the environment names have to be fresh ones, such as those of {@code hitmiss stack}: {@code java -cp
 * benchmarks.jar dev.hitmiss.benchmarks.memory.MemoryMain [--out FILE] [--entries 10000,100000]}.
 */
public final class MemoryMain {
    private static final int EXIT_USAGE = 2;
    private static final long SEED = 1;

    private MemoryMain() {}

    public static void main(String[] words) throws IOException, InterruptedException {
        try {
            MemoryArguments arguments = MemoryArguments.of(words);
            ExperimentDocument document = measure(arguments);
            if (arguments.out().isPresent()) {
                document.write(arguments.out().get());
            } else {
                System.out.print(document.json());
            }
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(EXIT_USAGE);
        }
    }

    private static ExperimentDocument measure(MemoryArguments arguments) throws InterruptedException {
        CachesSettings settings = CachesSettings.fromEnvironment(System.getenv());
        try (Database database = Database.open(settings.database(), settings.pool());
                Redis redis = settings.client().open(settings.redis(), settings.redisSettings())) {
            Dataset.ensure(database, new DatasetSpec(Collections.max(arguments.entries()), SEED));
            return new CopyWeights(redis, new Records(database.dataSource()), SEED, arguments.entries()).measure();
        }
    }
}
