package dev.hitmiss.results.levels;

import dev.hitmiss.results.model.MicroRow;
import dev.hitmiss.results.model.RunDocument;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A cold start as the seed made it before it had a config cache, and one whose config stands in Redis: under one network, by one client.
 *
 * @param withoutACopy one that asks the config cache before the config has a copy there
 */
public record ColdStartPair(MicroRow without, MicroRow with, Optional<MicroRow> withoutACopy) {
    private static final String WITHOUT = ".ColdStartBenchmark.sequential";
    private static final String WITH = ".ColdStartBenchmark.cached";

    /** Of one thread, in the order of their keys. */
    public static List<ColdStartPair> of(RunDocument run) {
        return rows(run, WITHOUT)
                .flatMap(without -> rows(run, WITH)
                        .filter(with -> with.params().equals(whereTheConfigIs("WARM", without)))
                        .map(with -> new ColdStartPair(
                                without,
                                with,
                                rows(run, WITH)
                                        .filter(cold -> cold.params().equals(whereTheConfigIs("COLD", without)))
                                        .findFirst())))
                .toList();
    }

    private static Stream<MicroRow> rows(RunDocument run, String benchmark) {
        return run.micro().stream()
                .filter(row -> row.threads() == 1 && row.benchmark().endsWith(benchmark));
    }

    private static SortedMap<String, String> whereTheConfigIs(String copies, MicroRow without) {
        SortedMap<String, String> params = new TreeMap<>(without.params());
        params.put("copies", copies);
        return params;
    }
}
