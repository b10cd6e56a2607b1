package dev.hitmiss.results.claims;

import dev.hitmiss.results.model.CacheOutcome;
import dev.hitmiss.results.model.MicroRow;
import dev.hitmiss.results.model.RowKey;
import dev.hitmiss.results.model.RunDocument;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of one read under one network and by one client: by outcome, and the floors they stand on. */
record ReadRows(
        MicroRow hit,
        @Nullable MicroRow loaded,
        @Nullable MicroRow bareHit,
        @Nullable MicroRow lookup,
        Distance distance) {
    private static final String DEFAULT_CLIENT = "LETTUCE";

    /** Which of them. */
    enum Side {
        /** Redis answers. */
        HIT("hit"),
        /** PostgreSQL answers through the cache, which keeps a copy. */
        LOADED("miss"),
        /** PostgreSQL answers, and there is no cache. */
        LOOKUP("PostgreSQL alone"),
        /** What a hit cannot be faster than. */
        BARE_HIT("bare client");

        private final String text;

        Side(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    /** Of a benchmark by the name of its class, one thread; in the order of the run. */
    static List<ReadRows> of(RunDocument run, String benchmark) {
        return rows(run, benchmark)
                .filter(row -> row.outcome() == CacheOutcome.REMOTE_HIT)
                .flatMap(hit -> Distance.of(hit, run).map(distance -> of(hit, run, benchmark, distance)).stream())
                .toList();
    }

    private static ReadRows of(MicroRow hit, RunDocument run, String benchmark, Distance distance) {
        MicroRow loaded = rows(run, benchmark)
                .filter(row -> row.outcome() == CacheOutcome.LOADED
                        && row.params().equals(hit.params())
                        && row.mode() == hit.mode())
                .findFirst()
                .orElse(null);
        return new ReadRows(
                hit, loaded, row(run, hit.floor()), loaded == null ? null : row(run, loaded.floor()), distance);
    }

    Optional<MicroRow> row(Side side) {
        return Optional.ofNullable(
                switch (side) {
                    case HIT -> hit;
                    case LOADED -> loaded;
                    case LOOKUP -> lookup;
                    case BARE_HIT -> bareHit;
                });
    }

    /** Behind a figure's name, where it is not the default client's. */
    String client() {
        return clientOf(hit);
    }

    static String clientOf(MicroRow row) {
        String client = row.params().getOrDefault("client", DEFAULT_CLIENT);
        return client.equals(DEFAULT_CLIENT) ? "" : ", by " + client.toLowerCase(Locale.ROOT);
    }

    private static Stream<MicroRow> rows(RunDocument run, String benchmark) {
        return run.micro().stream()
                .filter(row -> row.threads() == 1 && row.benchmark().contains("." + benchmark + "."));
    }

    private static @Nullable MicroRow row(RunDocument run, @Nullable RowKey key) {
        return run.micro().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElse(null);
    }
}
